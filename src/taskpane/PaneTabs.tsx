import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { useRef } from 'react';
import type { PaneTab } from './Pane';
import { TAB_WORDS } from './words';

/** The tabs in their order. */
export const PANE_TABS = Object.keys(TAB_WORDS) as readonly PaneTab[];

/** The id of a tab's button, by which its panel is named. */
export function tabId(tab: PaneTab): string {
  return `tab-${tab}`;
}

/** The id of a tab's panel. */
export function panelId(tab: PaneTab): string {
  return `panel-${tab}`;
}

const useStyles = makeStyles({
  tabs: { display: 'flex' },
  tab: {
    font: 'inherit',
    padding: '12px 6px 9px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
    // Where the system forces its own colours, a transparent border would show.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  open: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props {
  readonly tab: PaneTab;
  readonly onOpen: (tab: PaneTab) => void;
}

/**
 * The row of tabs; ← and →, Home and End go from one to the next and open it. Not Fluent's: that one puts focusable
 * elements hidden from screen readers around the row.
 */
export function PaneTabs({ tab, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = PANE_TABS.indexOf(tab);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: (index + 1) % PANE_TABS.length,
      ArrowLeft: (index + PANE_TABS.length - 1) % PANE_TABS.length,
      Home: 0,
      End: PANE_TABS.length - 1,
    };
    const place = places[event.key];
    const next = place === undefined ? undefined : PANE_TABS[place];
    if (next === undefined) return;
    event.preventDefault();
    row.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
    onOpen(next);
  };
  return (
    <div ref={row} role="tablist" aria-label="窗格" className={styles.tabs} onKeyDown={onKeyDown}>
      {PANE_TABS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-controls={panelId(each)}
          aria-selected={each === tab}
          tabIndex={each === tab ? 0 : -1}
          className={mergeClasses(styles.tab, each === tab && styles.open)}
          onClick={() => {
            onOpen(each);
          }}
        >
          {TAB_WORDS[each]}
        </button>
      ))}
    </div>
  );
}
