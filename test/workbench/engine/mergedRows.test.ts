import { mergedAreas } from '../../../workbench/engine/mergedAreas';
import { formatA1 } from '../../../workbench/engine/a1';
import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { freshHost, onSheet1 } from '../onHost';

/** The merged areas of Sheet1, each with what stands in it. */
function shown(book: EngineWorkbook): string[] {
  const [sheet] = book.state.sheets.list;
  if (!sheet) throw new Error('There is no sheet.');
  return mergedAreas(sheet).map((area) => {
    const address = formatA1(area);
    return `${address} ${book.text('Sheet1', formatA1({ ...area, rows: 1, columns: 1 }))}`;
  });
}

async function merged(...merges: readonly string[]): Promise<EngineWorkbook> {
  const { workbook } = freshHost();
  for (const merge of merges) workbook.type('Sheet1', merge.split(':')[0] ?? '', merge);
  await onSheet1((sheet) => {
    for (const merge of merges) sheet.getRange(merge).merge();
  });
  return workbook;
}

type Edit = (sheet: Excel.Worksheet) => void;

describe('whole rows and columns inside and beside merged cells', () => {
  test.each<[string, string, Edit, string[]]>([
    ['a row put in above', 'B3:C5', (sheet) => sheet.getRange('1:1').insert('Down'), ['B4:C6 B3:C5']],
    ['a row put in inside', 'B3:C5', (sheet) => sheet.getRange('4:4').insert('Down'), ['B3:C6 B3:C5']],
    ['rows put in inside', 'B3:C5', (sheet) => sheet.getRange('5:7').insert('Down'), ['B3:C8 B3:C5']],
    [
      'a row put in before its first',
      'B3:C5',
      (sheet) => sheet.getRange('3:3').insert('Down'),
      ['B4:C6 B3:C5'],
    ],
    ['a row put in below', 'B3:C5', (sheet) => sheet.getRange('6:6').insert('Down'), ['B3:C5 B3:C5']],
    [
      'a row taken out inside',
      'B3:C5',
      (sheet) => {
        sheet.getRange('4:4').delete('Up');
      },
      ['B3:C4 B3:C5'],
    ],
    [
      'its last row taken out',
      'B3:C5',
      (sheet) => {
        sheet.getRange('5:6').delete('Up');
      },
      ['B3:C4 B3:C5'],
    ],
    [
      'all its rows taken out',
      'B3:C5',
      (sheet) => {
        sheet.getRange('2:6').delete('Up');
      },
      [],
    ],
    [
      'one cell is left',
      'B3:B4',
      (sheet) => {
        sheet.getRange('4:4').delete('Up');
      },
      [],
    ],
    ['a column put in inside', 'B3:C5', (sheet) => sheet.getRange('C:C').insert('Right'), ['B3:D5 B3:C5']],
    [
      'a column taken out before',
      'B3:C5',
      (sheet) => {
        sheet.getRange('A:A').delete('Left');
      },
      ['A3:B5 B3:C5'],
    ],
    ['a column put in before', 'B3:C5', (sheet) => sheet.getRange('A:B').insert('Right'), ['D3:E5 B3:C5']],
  ])('%s', async (_, merge, edit, expected) => {
    const book = await merged(merge);
    await onSheet1(edit);
    expect(shown(book)).toEqual(expected);
  });

  test('the first row taken out: the rest stays merged and is empty', async () => {
    const book = await merged('B3:C5');
    await onSheet1((sheet) => {
      sheet.getRange('3:3').delete('Up');
    });
    expect(shown(book)).toEqual(['B3:C4 ']);
  });
});

describe('taking merged cells apart', () => {
  test.each([
    ['exactly', 'B3:C5', []],
    ['by one of its cells', 'C5', []],
    ['by its first cell', 'B3', []],
    ['among others', 'A1:Z99', []],
    ['beside', 'D3:D5', ['B3:C5 B3:C5']],
  ])('%s', async (_, range, expected) => {
    const book = await merged('B3:C5');
    await onSheet1((sheet) => {
      sheet.getRange(range).unmerge();
    });
    expect(shown(book)).toEqual(expected);
    expect(book.value('Sheet1', 'B3')).toBe('B3:C5');
    expect(book.value('Sheet1', 'C5')).toBe('');
  });
});
