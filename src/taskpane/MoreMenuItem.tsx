import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  item: {
    font: 'inherit',
    display: 'block',
    width: '100%',
    padding: '6px 8px 6px 28px',
    position: 'relative',
    textAlign: 'start',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  mark: { position: 'absolute', insetInlineStart: '8px' },
});

interface Props {
  readonly label: string;
  /** A switch that is on or off; absent for what is done once. */
  readonly checked?: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** A line of the menu. One that is off keeps its place among the arrow keys and does nothing. */
export function MoreMenuItem({ label, checked, disabled, onPress }: Props): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.item}
      aria-disabled={disabled}
      {...(checked === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemcheckbox', 'aria-checked': checked })}
      onClick={disabled ? undefined : onPress}
    >
      {checked === true && (
        <span className={styles.mark} aria-hidden>
          ✓
        </span>
      )}
      {label}
    </button>
  );
}
