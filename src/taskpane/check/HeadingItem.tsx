import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Suspense, lazy, useState } from 'react';
import type { CheckOutcome } from '../../actions/CheckOutcome';
import { LoadFailure } from '../LoadFailure';
import type { ResultRow } from './ResultRow';

const Reminder = lazy(async () => ({ default: (await import('./Reminder')).Reminder }));

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '32px' },
  heading: { flexGrow: 1, minWidth: 0, margin: 0, font: 'inherit' },
  fold: {
    font: 'inherit',
    width: '100%',
    textAlign: 'start',
    padding: '4px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sectionHead: { paddingTop: '6px' },
  section: { fontWeight: tokens.fontWeightBold },
  group: { fontWeight: tokens.fontWeightSemibold },
  arrow: { display: 'inline-block', width: '16px', color: tokens.colorNeutralForeground2 },
  count: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    marginInlineStart: '6px',
  },
  reminder: { padding: '4px 0 8px 16px' },
});

interface Props {
  readonly row: Extract<ResultRow, { kind: 'section' | 'group' }>;
  readonly outcome: CheckOutcome | null;
  readonly inTabOrder: boolean;
  readonly onFold: () => void;
}

/** A heading that folds what follows it, and for people and departments the text that reminds them. */
export function HeadingItem({ row, outcome, inTabOrder, onFold }: Props): ReactElement {
  const styles = useStyles();
  const [reminding, setReminding] = useState(false);
  const { kind, title, count, open, to } = row;
  const isSection = kind === 'section';
  const Heading = isSection ? 'h3' : 'h4';
  return (
    <>
      <div className={mergeClasses(styles.head, isSection && styles.sectionHead)}>
        <Heading className={styles.heading}>
          <button
            type="button"
            data-main
            className={mergeClasses(styles.fold, isSection ? styles.section : styles.group)}
            tabIndex={inTabOrder ? 0 : -1}
            aria-expanded={open}
            onClick={onFold}
          >
            <span className={styles.arrow} aria-hidden>
              {open ? '▾' : '▸'}
            </span>
            {title}
            <span className={styles.count}>{count}</span>
          </button>
        </Heading>
        {to !== null && outcome !== null && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={reminding}
            aria-label={`催办 ${to.name}`}
            onClick={() => {
              setReminding(!reminding);
            }}
          >
            催办
          </Button>
        )}
      </div>
      {reminding && to !== null && outcome !== null && (
        <div className={styles.reminder}>
          <LoadFailure>
            <Suspense fallback={<p>正在打开…</p>}>
              <Reminder outcome={outcome} to={to} />
            </Suspense>
          </LoadFailure>
        </div>
      )}
    </>
  );
}
