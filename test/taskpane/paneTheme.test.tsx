import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, renderHook } from '@testing-library/react';
import { isDark, usePaneTheme } from '../../src/taskpane/usePaneTheme';

/** A system that is light until it is told otherwise; jsdom has none. */
function lightSystem(): { readonly turnDark: () => void } {
  const events = new EventTarget();
  const system = Object.assign(events, { matches: false });
  Object.assign(window, { matchMedia: () => system });
  return {
    turnDark: () => {
      system.matches = true;
      events.dispatchEvent(new Event('change'));
    },
  };
}

test.each([
  ['#262626', true],
  ['444444', true],
  ['#FFFFFF', false],
  ['#f0f0f0', false],
  ['no colour', null],
])('Office with the background %s: dark %s', (bodyBackgroundColor, dark) => {
  expect(isDark({ bodyBackgroundColor })).toBe(dark);
});

test('an Office that does not tell its theme leaves it to the system', () => {
  expect(isDark(undefined)).toBeNull();
  expect(isDark({})).toBeNull();
});

test("the pane follows Office's theme whatever the system's, and looks again when it gets the focus", () => {
  let bodyBackgroundColor = '#ffffff';
  const system = lightSystem();
  const { result } = renderHook(() => usePaneTheme(() => ({ bodyBackgroundColor })));
  act(system.turnDark);
  expect(result.current.colorScheme).toBe('light');
  expect(result.current.theme.colorNeutralBackground1).toBe(webLightTheme.colorNeutralBackground1);
  bodyBackgroundColor = '#262626';
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  expect(result.current.colorScheme).toBe('dark');
  expect(result.current.theme.colorNeutralBackground1).toBe(webDarkTheme.colorNeutralBackground1);
});

test("where Office tells none the pane follows the system's, also when it changes", () => {
  const system = lightSystem();
  const { result } = renderHook(() => usePaneTheme(() => undefined));
  expect(result.current.colorScheme).toBe('light');
  act(system.turnDark);
  expect(result.current.colorScheme).toBe('dark');
});
