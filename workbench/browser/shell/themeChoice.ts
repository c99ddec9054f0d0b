import { element } from './element';

/** How the workbench looks. */
type Theme = 'light' | 'dark' | 'contrast';

const CHOICES = { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比' } as const;
type Choice = keyof typeof CHOICES;

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';

function isChoice(value: string): value is Choice {
  return value in CHOICES;
}

/**
 * Fills the choice of themes and follows it, the system's at first. It is the workbench's look alone: a frame of another origin
 * follows the system, and Office's theme cannot be told to a web client (docs/host-gaps.md).
 */
export function fillThemeChoice(select: HTMLSelectElement, page: HTMLElement): void {
  const queries = [DARK, CONTRAST].map((query) => window.matchMedia(query));
  const [dark, contrast] = queries;
  const system = (): Theme => (contrast?.matches ? 'contrast' : dark?.matches ? 'dark' : 'light');
  const show = (): void => {
    const choice = isChoice(select.value) ? select.value : 'system';
    page.dataset['theme'] = choice === 'system' ? system() : choice;
  };
  select.replaceChildren(
    ...Object.entries(CHOICES).map(([value, label]) => element('option', { value }, label)),
  );
  select.addEventListener('change', show);
  for (const query of queries) query.addEventListener('change', show);
  show();
}
