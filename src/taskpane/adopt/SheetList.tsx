import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AdoptionBook, AdoptionSheet } from '../../actions/openAdoption';
import type { SheetProposal } from '../../sheets/adopt/SheetProposal';
import { usePanelStyles } from '../panelStyles';
import { useAdoptStyles } from './adoptStyles';
import { fieldWord } from './fieldWords';

/** From this score on a sheet is offered as a ledger at once. */
const LIKELY = 0.5;

interface Props {
  readonly book: AdoptionBook;
  readonly busy: boolean;
  readonly onChoose: (sheet: AdoptionSheet, proposal: SheetProposal) => void;
}

/** The sheets that are not adopted yet: likely ledgers, the one the user stands on first; the others behind a title. */
export function SheetList({ book, busy, onChoose }: Props): ReactElement {
  const panel = usePanelStyles();
  const styles = useAdoptStyles();
  const free = book.sheets.filter(({ mapping }) => mapping === null);
  const isFirst = ({ name, proposal, listsStaff }: AdoptionSheet): boolean =>
    name === book.selected || (!listsStaff && (proposal?.score ?? 0) >= LIKELY);
  const likely = free
    .filter(isFirst)
    .sort((a, b) => Number(b.name === book.selected) - Number(a.name === book.selected));
  const others = free.filter((sheet) => !isFirst(sheet));
  const list = (sheets: readonly AdoptionSheet[], label: string): ReactElement => (
    <ul className={panel.list} aria-label={label}>
      {sheets.map((sheet) => (
        <SheetItem
          key={sheet.id}
          sheet={sheet}
          selected={sheet.name === book.selected}
          busy={busy}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
  if (free.length === 0)
    return (
      <p className={panel.text}>
        {book.sheets.length > 0
          ? '没有别的工作表可以套用了。'
          : '这个工作簿里没有别的工作表。请先把您的台账移动或复制到这个工作簿里：在您的台账中右键点工作表标签，选「移动或复制」，再回来按「重新读取」。'}
      </p>
    );
  return (
    <section className={panel.part} aria-label="可以套用的工作表">
      <h3 className={panel.smallHeading}>选一个工作表</h3>
      {likely.length > 0 && list(likely, '像台账的工作表')}
      {likely.length === 0 && <p className={panel.text}>没有看起来像台账的工作表。可从下面自己选。</p>}
      {others.length > 0 && (
        <details open={likely.length === 0}>
          <summary className={styles.summary}>其他工作表（{others.length}）</summary>
          {list(others, '其他工作表')}
        </details>
      )}
    </section>
  );
}

interface ItemProps {
  readonly sheet: AdoptionSheet;
  readonly selected: boolean;
  readonly busy: boolean;
  readonly onChoose: Props['onChoose'];
}

function SheetItem({ sheet, selected, busy, onChoose }: ItemProps): ReactElement {
  const panel = usePanelStyles();
  const styles = useAdoptStyles();
  const { name, proposal, listsStaff } = sheet;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.title}>
          {name}
          {selected && '（当前）'}
        </span>
        {proposal !== null && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={`套用「${name}」`}
            onClick={() => {
              onChoose(sheet, proposal);
            }}
          >
            套用
          </Button>
        )}
      </div>
      <p className={panel.quiet}>
        {listsStaff ? LISTS_STAFF : looksLike(proposal)}
        {sheet.isProtected && '工作表受保护，套用前请在「审阅」中撤销保护。'}
      </p>
    </li>
  );
}

const LISTS_STAFF = '像是人员名单，不是台账：可在「从已有名单填」中读入人员名册。';

/** @example '第3行是表头，认出 日期、内容、参加人员。' */
function looksLike(proposal: SheetProposal | null): string {
  if (proposal === null)
    return '没有找到表头。表头要在前30行里；也可先在表中选中台账的区域，再按「重新读取」。';
  const fields = proposal.columns.flatMap(({ field, certainty }) =>
    field !== null && certainty === 'sure' ? [fieldWord(field)] : [],
  );
  const doubtful = proposal.columns.filter(({ certainty }) => certainty === 'doubtful').length;
  const known = fields.length === 0 ? '没有认出列' : `认出 ${[...new Set(fields)].join('、')}`;
  const { headerRow, headerRows } = proposal;
  const rows = headerRows === 2 ? `${headerRow + 1}、${headerRow + 2}` : `${headerRow + 1}`;
  return `第${rows}行是表头，${known}${doubtful > 0 ? `，${doubtful} 列要请您确认` : ''}。`;
}
