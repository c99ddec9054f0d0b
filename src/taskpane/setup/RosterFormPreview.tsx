import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PastedMember } from '../../sheets/decode/pastedRoster';
import { rosterTable } from '../../sheets/describe/rosterSheet';
import { usePanelStyles } from '../panelStyles';

/** More would only slow the typing down; all of them are added. */
const SHOWN = 50;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, minWidth: '100%' },
  cell: {
    padding: '4px 8px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  header: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
});

interface Props {
  readonly members: readonly PastedMember[];
  readonly notes: readonly string[];
  /** What is said of them; how many were read, unless told otherwise. */
  readonly title?: string;
}

/** The people that were understood, in the columns of 人员名册, and what was doubtful. */
export function RosterFormPreview({ members, notes, title }: Props): ReactElement {
  const panel = usePanelStyles();
  const styles = useStyles();
  const shown = members.slice(0, SHOWN);
  const columns = rosterTable.columns.filter(({ key }) =>
    members.some((member) => cellOf(member, key) !== ''),
  );
  return (
    <section className={panel.part} aria-label="读出的人员">
      <p className={panel.smallHeading} role="status">
        {title ?? `读出 ${members.length} 人`}
      </p>
      {notes.length > 0 && (
        <ul className={panel.bullets} aria-label="请留意">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {members.length > 0 && (
        <div className={panel.scroll} role="region" aria-label="人员预览" tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map(({ key, header }) => (
                  <th key={key} scope="col" className={`${styles.cell} ${styles.header}`}>
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((member, index) => (
                <tr key={index}>
                  {columns.map(({ key }) => (
                    <td key={key} className={styles.cell}>
                      {cellOf(member, key)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {members.length > SHOWN && (
        <p className={panel.quiet}>
          只列前 {SHOWN} 人，另有 {members.length - SHOWN} 人也会加入。
        </p>
      )}
    </section>
  );
}

function cellOf(member: PastedMember, key: string): string {
  return (member as Readonly<Record<string, string | undefined>>)[key] ?? '';
}
