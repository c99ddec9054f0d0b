import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AdoptionBook } from '../../actions/openAdoption';
import { ADOPTED_FIELDS } from '../../sheets/adopt/adoptedFields';
import type { MappingPreview, PreviewRow } from '../../sheets/adopt/MappingPreview';
import type { SkippedRow, SkipReason } from '../../sheets/adopt/SkippedRow';
import { Folded } from '../Folded';
import { usePanelStyles } from '../panelStyles';
import { useAdoptStyles } from './adoptStyles';
import { fieldWord, shownHeader } from './fieldWords';
import type { Adopting } from './useAdoption';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '2px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  problem: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly book: AdoptionBook;
  readonly adopting: Adopting;
  readonly preview: MappingPreview;
  readonly busy: boolean;
  readonly onAdopt: () => void;
  readonly onBack: () => void;
}

/** The first rows as they will be read, what is passed over, and 套用. */
export function PreviewStep({ book, adopting, preview, busy, onAdopt, onBack }: Props): ReactElement {
  const panel = usePanelStyles();
  const styles = useAdoptStyles();
  const { sheet } = adopting;
  const { rows, read, skipped, unused } = preview;
  const common = commonProblems(rows);
  return (
    <div className={panel.panel}>
      <p className={panel.text} role="status">
        读出 {read} 条记录{read > rows.length && `，下面是前 ${rows.length} 条`}。
      </p>
      {book.context === null && (
        <p className={panel.quiet}>还没有计划指标，活动类型和人名先不核对。套用后请放入计划模板。</p>
      )}
      {read === 0 && <p className={panel.text}>一条也没有读出来。请返回看看各列选得对不对。</p>}
      {common.length > 0 && (
        <ul className={panel.bullets} aria-label="各条都有的提示">
          {common.map((problem) => (
            <li key={problem} className={panel.quiet}>
              每条都提示：{problem}
            </li>
          ))}
        </ul>
      )}
      <ol className={panel.list} aria-label="读出的记录">
        {rows.map((row, index) => (
          <PreviewItem key={index} row={row} common={common} />
        ))}
      </ol>
      {skipped.length > 0 && (
        <Folded title={`不作记录的 ${skipped.length} 行`} lines={skipped.map(skippedText)} />
      )}
      {unused.length > 0 && <p className={panel.quiet}>不用的列：{unused.map(shownHeader).join('、')}。</p>}
      <div className={styles.bar}>
        <Button appearance="primary" disabledFocusable={busy || read === 0} onClick={onAdopt}>
          {sheet.mapping === null ? '套用' : '保存修改'}
        </Button>
        <Button disabledFocusable={busy} onClick={onBack}>
          上一步
        </Button>
      </div>
    </div>
  );
}

/** What would be said of every row alike, such as of a column that the sheet does not have. */
function commonProblems(rows: readonly PreviewRow[]): readonly string[] {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return [];
  return first.problems.filter((problem) => others.every(({ problems }) => problems.includes(problem)));
}

interface ItemProps {
  readonly row: PreviewRow;
  /** Said above already. */
  readonly common: readonly string[];
}

function PreviewItem({ row, common }: ItemProps): ReactElement {
  const styles = useAdoptStyles();
  const own = useStyles();
  const { rowNumber, cells } = row;
  const problems = row.problems.filter((problem) => !common.includes(problem));
  return (
    <li className={mergeClasses(styles.card, problems.length > 0 && styles.asked)}>
      <span className={styles.title}>第{rowNumber}行</span>
      <dl className={own.facts}>
        {ADOPTED_FIELDS.map((field) => {
          const text = cells[field] ?? '';
          if (text === '') return null;
          return [
            <dt key={`${field} term`} className={own.term}>
              {fieldWord(field)}
            </dt>,
            <dd key={field} className={own.fact}>
              {text}
            </dd>,
          ];
        })}
      </dl>
      {problems.map((problem) => (
        <p key={problem} className={own.problem}>
          {problem}
        </p>
      ))}
    </li>
  );
}

/** @example '第12行「一季度小计」：小计' */
function skippedText({ rowNumber, text, why }: SkippedRow): string {
  return `第${rowNumber}行「${text}」：${SKIP_WORDS[why]}`;
}

const SKIP_WORDS: Readonly<Record<SkipReason, string>> = {
  separator: '分隔行',
  subtotal: '小计、合计',
  remark: '表后的说明',
  header: '重复的表头',
  otherTable: '另一张表',
};
