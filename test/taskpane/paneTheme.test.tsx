import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, renderHook } from '@testing-library/react';
import { isDark, usePaneTheme } from '../../src/taskpane/usePaneTheme';

test.each([
  ['#262626', true],
  ['444444', true],
  ['#FFFFFF', false],
  ['#f0f0f0', false],
  ['no colour', false],
])('Office with the background %s: dark %s', (bodyBackgroundColor, dark) => {
  expect(isDark({ bodyBackgroundColor })).toBe(dark);
});

test('an Office that does not tell its theme is taken for light', () => {
  expect(isDark(undefined)).toBe(false);
  expect(isDark({})).toBe(false);
});

test("the pane follows Office's theme and looks again when it gets the focus", () => {
  let bodyBackgroundColor = '#ffffff';
  const { result } = renderHook(() => usePaneTheme(() => ({ bodyBackgroundColor })));
  expect(result.current.colorScheme).toBe('light');
  expect(result.current.theme.colorNeutralBackground1).toBe(webLightTheme.colorNeutralBackground1);
  bodyBackgroundColor = '#262626';
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  expect(result.current.colorScheme).toBe('dark');
  expect(result.current.theme.colorNeutralBackground1).toBe(webDarkTheme.colorNeutralBackground1);
});
