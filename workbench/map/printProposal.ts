import { COUNT_NAMES, isCountField } from '../../src/sheets/adopt/adoptedFields';
import type { AdoptedField } from '../../src/sheets/adopt/LedgerMapping';
import type { MappingQuestion, ProposedColumn, SheetProposal } from '../../src/sheets/adopt/SheetProposal';
import { ledgerTable } from '../../src/sheets/describe/ledgerSheet';
import { headerOf } from '../../src/sheets/describe/SheetDescription';

/** Prints how a sheet would be read: which of its headers are which of our columns, which are not read, what to confirm. */
export function printProposal(proposal: SheetProposal, print: (line: string) => void): void {
  const { sheet, headerRow, headerRows, columns, mapping, questions } = proposal;
  const rows = headerRows === 2 ? `${headerRow + 1}、${headerRow + 2}` : String(headerRow + 1);
  print(`\n${sheet}：表头在第${rows}行`);
  for (const column of columns)
    if (column.certainty === 'sure') print(`  ${ourColumn(column)} ← ${column.header}`);
  const unused = columns.filter(({ certainty }) => certainty === 'unused').map(({ header }) => header);
  if (unused.length > 0) print(`  不用：${unused.join('、')}`);
  const asksDate = questions.some((each) => each.kind === 'column' && each.candidates.includes('date'));
  if (mapping.columns.date === undefined && !asksDate)
    print('  要确认：没有找到日期列，不写明就不能套用（columns.date）');
  for (const question of questions) {
    const settled = question.kind === 'activityWord' ? mapping.words[question.word] : undefined;
    if (question.kind === 'activityWord' && settled !== undefined)
      print(`  活动类型 ${settled} ← 「${question.word}」（${question.rows} 行）`);
    else print(`  要确认：${questionText(question)}`);
  }
}

/** What a person has to say before the sheet is read right, and where it is written in the file of mappings. */
function questionText(question: MappingQuestion): string {
  switch (question.kind) {
    case 'column':
      return `〔${question.header}〕是哪一列？可能是 ${question.candidates.map((field) => `${fieldWord(field)}（columns.${field}）`).join('、')}，都不是就不用`;
    case 'activity':
      return `没有活动类型列，各行都是什么活动？${perhaps(question.suggestion)}（fixed.activity）`;
    case 'activityWord':
      return `活动类型「${question.word}」（${question.rows} 行）是哪一种？${perhaps(question.suggestion)}（words）`;
    case 'splitDates':
      return `${question.rows} 行的日期有几天，如「${question.examples.join('」「')}」：每天一条 eachDay，只算第一天 firstDay，不拆 no（splitDates）`;
    case 'splitActivities':
      return `${question.rows} 行写了几种活动，如「${question.examples.join('」「')}」：要拆成几条吗？（splitActivities）`;
    case 'ditto':
      return `${question.rows} 行写了「同上」：照上一行读吗？（ditto）`;
    case 'mergedRows':
      return `${question.rows} 行的日期合并在一起，如「${question.examples.join('」「')}」：每行一条 each，合为一条 one（mergedRows）`;
  }
}

function perhaps(suggestion: string | null): string {
  return suggestion === null ? '' : `可能是 ${suggestion}`;
}

function ourColumn({ field }: ProposedColumn): string {
  return field === null ? '' : fieldWord(field);
}

function fieldWord(field: AdoptedField): string {
  return isCountField(field) ? COUNT_NAMES[field] : headerOf(ledgerTable, field);
}
