import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  entry: { padding: '6px 0 6px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  head: { display: 'flex', gap: '6px', alignItems: 'baseline' },
  word: {
    flexShrink: 0,
    padding: '0 5px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  new: {
    flexShrink: 0,
    padding: '0 3px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralForeground1}`,
  },
  jump: {
    font: 'inherit',
    flexGrow: 1,
    minWidth: 0,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    padding: '1px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForeground2, cursor: 'default' },
  },
  toggle: {
    font: 'inherit',
    flexShrink: 0,
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
  },
});

interface Props {
  readonly word: string;
  /** The colours of the word. */
  readonly colour: string;
  readonly title: string;
  readonly isNew?: boolean;
  readonly busy: boolean;
  readonly inTabOrder: boolean;
  /** The entry that was jumped to last. */
  readonly current: boolean;
  readonly onJump: () => void;
  /** Absent where there is nothing to unfold. */
  readonly fold?: { readonly open: boolean; readonly onOpen: (open: boolean) => void };
  readonly children?: ReactNode;
}

/** An entry of the list: a word in colour and a title that selects the cell and unfolds the entry, what is to say below. */
export function EntryFrame(props: Props): ReactElement {
  const { word, colour, title, isNew = false, busy, inTabOrder, current, onJump, fold, children } = props;
  const styles = useStyles();
  const press = (): void => {
    onJump();
    fold?.onOpen(true);
  };
  return (
    <div className={mergeClasses(styles.entry, current && styles.current)}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.word, colour)}>{word}</span>
        {isNew && <span className={styles.new}>新</span>}
        <button
          type="button"
          data-main
          className={styles.jump}
          tabIndex={inTabOrder ? 0 : -1}
          aria-disabled={busy}
          aria-current={current ? 'true' : undefined}
          {...(fold === undefined ? {} : { 'aria-expanded': fold.open })}
          onClick={busy ? undefined : press}
        >
          {title}
        </button>
        {fold !== undefined && (
          // The keyboard folds by ← and →.
          <button
            type="button"
            className={styles.toggle}
            tabIndex={-1}
            aria-label={`${fold.open ? '收起' : '展开'} ${title}`}
            onClick={() => {
              fold.onOpen(!fold.open);
            }}
          >
            {fold.open ? '▴' : '▾'}
          </button>
        )}
      </div>
      {children}
    </div>
  );
}
