import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  chip: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { color: tokens.colorNeutralForeground2, cursor: 'default' },
  },
  // Thick where it is pressed: also where the system forces its own colours.
  pressed: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1}`,
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    textDecorationLine: 'underline',
  },
});

interface Props {
  readonly pressed: boolean;
  readonly disabled?: boolean;
  /** Colours of its own. */
  readonly className?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A number that lists what is behind it when it is pressed, and all again when pressed once more. */
export function FilterChip({ pressed, disabled = false, className, onPress, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, className, pressed && styles.pressed)}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
