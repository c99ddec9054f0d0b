import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { YearSheet } from '../../actions/NewYear';
import { usePanelStyles } from '../panelStyles';

const useStyles = makeStyles({
  sheet: {
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Each sheet of the year: how its archive will be called, and what becomes of itself. */
export function NewYearSheets({ sheets }: { readonly sheets: readonly YearSheet[] }): ReactElement {
  const panel = usePanelStyles();
  const styles = useStyles();
  return (
    <ul className={panel.list} aria-label="各表怎么处理">
      {sheets.map(({ sheet, archive, what }) => (
        <li key={sheet} className={styles.sheet}>
          <span className={styles.name}>{sheet}</span>：{what}
          <br />
          <span className={panel.quiet}>存档为「{archive}」</span>
        </li>
      ))}
    </ul>
  );
}
