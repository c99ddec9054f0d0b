import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Fix } from '../../sheets/encode/fixes';
import type { Pane } from '../Pane';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
});

interface Props {
  readonly pane: Pane;
  readonly fix: Fix;
  /** The corrections that are alike, this one included. */
  readonly alike: readonly Fix[];
}

/** 更正: writes a safe correction, for this cell or for all that are alike; the notice above takes it back. */
export function FixButtons({ pane, fix, alike }: Props): ReactElement {
  const styles = useStyles();
  const busy = pane.runner.running !== null;
  const apply = (fixes: readonly Fix[]): void => {
    pane.write(
      'applyFixes',
      ({ written }) => (fixes.length > 1 ? `已更正 ${written} 处` : `已更正${fix.text}`),
      (control) => pane.actions.applyFixes(fixes, control),
    );
  };
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          apply([fix]);
        }}
      >
        更正{fix.text}
      </Button>
      {alike.length > 1 && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            apply(alike);
          }}
        >
          全部更正 {alike.length} 处
        </Button>
      )}
    </div>
  );
}
