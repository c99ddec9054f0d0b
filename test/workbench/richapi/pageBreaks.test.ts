import type { Host } from '../../../workbench/node/startHost';
import { freshHost, onSheet1, refusalOf, valueOf } from '../onHost';
import { reopened } from '../onChart';

let host: Host;

beforeEach(() => {
  host = freshHost();
});

/** The rows and the columns before which pages break, and print area and titles. */
async function pages(): Promise<{ rows: number[]; columns: number[]; area: string; titles: string }> {
  const [rows, columns] = await onSheet1((sheet) => [
    sheet.horizontalPageBreaks.load('items/rowIndex,items/columnIndex'),
    sheet.verticalPageBreaks.load('items/rowIndex,items/columnIndex'),
  ]);
  const { pageSetup } = host.workbook.state.sheets.list[0]?.model ?? {};
  return {
    rows: rows?.items.map(({ rowIndex }) => rowIndex) ?? [],
    columns: columns?.items.map(({ columnIndex }) => columnIndex) ?? [],
    area: pageSetup?.printArea ?? '',
    titles: pageSetup?.printTitlesRow ?? '',
  };
}

async function breakBefore(...places: readonly string[]): Promise<void> {
  await onSheet1((sheet) => {
    for (const place of places)
      (/^[A-Z]+:/.test(place) ? sheet.verticalPageBreaks : sheet.horizontalPageBreaks).add(place);
  });
}

describe('page breaks', () => {
  test('stand before a row or a column, in order, each once, also in the file', async () => {
    host.workbook.type('Sheet1', 'H40', '末');
    await breakBefore('A21', 'A11:D15', 'A21', 'C:C');
    expect(await pages()).toMatchObject({ rows: [10, 20], columns: [2] });
    host = await reopened(host);
    expect(await pages()).toMatchObject({ rows: [10, 20], columns: [2] });
  });

  test('are counted, told their cell and deleted one by one', async () => {
    await breakBefore('A11', 'A21', 'A31');
    const { added, cell, count } = await onSheet1((sheet) => ({
      added: sheet.horizontalPageBreaks.add('A41').load('rowIndex'),
      cell: sheet.horizontalPageBreaks.getItem(1).getCellAfterBreak().load('address'),
      count: sheet.horizontalPageBreaks.getCount(),
    }));
    expect([added.rowIndex, cell.address, valueOf(count)]).toEqual([40, 'Sheet1!A21', 4]);
    await Excel.run(async (context) => {
      const breaks = context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks;
      breaks.load('items/rowIndex');
      await context.sync();
      for (const item of breaks.items) if (item.rowIndex !== 20) item.delete();
      await context.sync();
    });
    expect((await pages()).rows).toEqual([20]);
  });

  test('are all removed', async () => {
    await breakBefore('A11', 'A21', 'C:C');
    await onSheet1((sheet) => {
      sheet.horizontalPageBreaks.removePageBreaks();
    });
    expect(await pages()).toMatchObject({ rows: [], columns: [2] });
  });

  test.each(['A1', '1:3'])('not before %s', async (place) => {
    expect(await refusalOf(breakBefore(place))).toBe('InvalidArgument');
  });
});

describe('what is printed follows rows and columns', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, Partial<Awaited<ReturnType<typeof pages>>>]>([
    [
      'rows put in above',
      (sheet) => sheet.getRange('1:2').insert('Down'),
      { rows: [12, 22], area: 'A3:F42', titles: '5:6' },
    ],
    [
      'a row put in at a break',
      (sheet) => sheet.getRange('11:11').insert('Down'),
      { rows: [11, 21], area: 'A1:F41', titles: '3:4' },
    ],
    [
      'rows put in below a break',
      (sheet) => sheet.getRange('15:17').insert('Down'),
      { rows: [10, 23], area: 'A1:F43' },
    ],
    [
      'rows taken out between',
      (sheet) => {
        sheet.getRange('12:13').delete('Up');
      },
      { rows: [10, 18], area: 'A1:F38' },
    ],
    [
      'a row after a break taken out',
      (sheet) => {
        sheet.getRange('11:11').delete('Up');
      },
      { rows: [10, 19] },
    ],
    [
      'both breaks taken out',
      (sheet) => {
        sheet.getRange('10:25').delete('Up');
      },
      { rows: [9], area: 'A1:F24' },
    ],
    [
      'the titles taken out',
      (sheet) => {
        sheet.getRange('1:4').delete('Up');
      },
      { rows: [6, 16], titles: '' },
    ],
    [
      'a column put in',
      (sheet) => sheet.getRange('A:A').insert('Right'),
      { rows: [10, 20], columns: [3], area: 'B1:G40' },
    ],
  ])('%s', async (_, edit, expected) => {
    await breakBefore('A11', 'A21', 'C:C');
    await onSheet1((sheet) => {
      sheet.pageLayout.setPrintArea('A1:F40');
      sheet.pageLayout.setPrintTitleRows('3:4');
    });
    await onSheet1(edit);
    expect(await pages()).toMatchObject(expected);
  });
});
