import type { ReactElement } from 'react';
import type { Pane } from './Pane';
import { useResultStyles } from './resultStyles';
import { targetPlace } from './targetPlace';

interface Props {
  readonly pane: Pane;
  readonly targetId: string;
  readonly title: string;
}

/** A target's name that jumps to its row; plain text as long as no check has said where the row stands. */
export function TargetLink({ pane, targetId, title }: Props): ReactElement {
  const styles = useResultStyles();
  const place = targetPlace(pane.outcome, targetId);
  const name = `${targetId} ${title}`;
  if (place === null) return <strong>{name}</strong>;
  const busy = pane.runner.running !== null;
  return (
    <button
      type="button"
      className={styles.jump}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) pane.jump(place);
      }}
    >
      {name}
    </button>
  );
}
