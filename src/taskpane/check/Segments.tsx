import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useId } from 'react';
import { useHiddenStyle } from '../useHiddenStyle';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    margin: 0,
    padding: '2px',
    border: 'none',
    gap: '2px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    position: 'relative',
  },
  choice: {
    flexGrow: 1,
    textAlign: 'center',
    padding: '3px 6px',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

interface Props<Choice extends string> {
  readonly label: string;
  /** The choices with their words, in order. */
  readonly words: Readonly<Partial<Record<Choice, string>>>;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One of a few, side by side; the browser's own radio buttons underneath, so that arrow keys choose. */
export function Segments<Choice extends string>({
  label,
  words,
  chosen,
  onChoose,
}: Props<Choice>): ReactElement {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.group}>
      {(Object.keys(words) as Choice[]).map((choice) => (
        <label key={choice} className={mergeClasses(styles.choice, choice === chosen && styles.chosen)}>
          <input
            type="radio"
            className={hidden}
            name={name}
            checked={choice === chosen}
            onChange={() => {
              onChoose(choice);
            }}
          />
          {words[choice]}
        </label>
      ))}
    </div>
  );
}
