import type { ReactElement, ReactNode } from 'react';
import { useResultStyles } from './resultStyles';

interface Props {
  readonly busy: boolean;
  readonly onJump: () => void;
  readonly children: ReactNode;
}

/** A title that selects its cell in the sheet. While an action runs it keeps the focus but does nothing. */
export function JumpTo({ busy, onJump, children }: Props): ReactElement {
  const styles = useResultStyles();
  return (
    <button type="button" className={styles.jump} aria-disabled={busy} onClick={busy ? undefined : onJump}>
      {children}
    </button>
  );
}
