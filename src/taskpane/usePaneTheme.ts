import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** How the pane looks: Fluent's theme, and the scheme that the browser's own parts (a date field's calendar) follow. */
export interface PaneTheme {
  readonly theme: Theme;
  readonly colorScheme: 'light' | 'dark';
}

const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const LIGHT: PaneTheme = { theme: { ...webLightTheme, fontFamilyBase }, colorScheme: 'light' };
const DARK: PaneTheme = { theme: { ...webDarkTheme, fontFamilyBase }, colorScheme: 'dark' };

/** The part of Office's theme that the pane follows. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
}

/**
 * Whether Office shows a dark background; null where it does not tell, as Excel on the web.
 * @example isDark({ bodyBackgroundColor: '#262626' }) // true
 */
export function isDark(colours: OfficeColours | undefined): boolean | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colours?.bodyBackgroundColor ?? '');
  if (match === null) return null;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/**
 * The pane's look for Office's, else for the system's. Looks again when the pane gets the focus, as Excel does not tell of
 * a change, and when the system changes.
 */
export function usePaneTheme(officeColours: () => OfficeColours | undefined): PaneTheme {
  const [system] = useState(() => window.matchMedia('(prefers-color-scheme: dark)'));
  const [dark, setDark] = useState(() => isDark(officeColours()) ?? system.matches);
  useEffect(() => {
    const look = (): void => {
      setDark(isDark(officeColours()) ?? system.matches);
    };
    window.addEventListener('focus', look);
    system.addEventListener('change', look);
    return () => {
      window.removeEventListener('focus', look);
      system.removeEventListener('change', look);
    };
  }, [officeColours, system]);
  return dark ? DARK : LIGHT;
}
