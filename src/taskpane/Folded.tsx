import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePanelStyles } from './panelStyles';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface Props {
  readonly title: string;
  readonly lines: readonly string[];
  /** Whether it is unfolded at first. */
  readonly open?: boolean;
}

/** Lines that are there for whoever asks, behind a title. */
export function Folded({ title, lines, open = false }: Props): ReactElement {
  const panel = usePanelStyles();
  const styles = useStyles();
  return (
    <details open={open}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={panel.bullets}>
        {lines.map((line) => (
          <li key={line} className={panel.quiet}>
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}
