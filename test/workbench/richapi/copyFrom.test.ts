import { emptyHost, errorOf } from '../../support/hostOffice';

/** Copies a range of one sheet to another as values, and answers what stands in the target. */
async function copied(skipBlanks: boolean): Promise<unknown[][]> {
  const { workbook } = emptyHost();
  return Excel.run(async (context) => {
    const from = context.workbook.worksheets.add('甲');
    const to = context.workbook.worksheets.add('乙');
    await context.sync();
    workbook.paste('甲', 'A1', [['=1+2', "'001", '', '=1/0', '合并']]);
    workbook.paste('乙', 'A1', [['旧', '旧', '旧', '旧', '旧']]);
    from.getRange('E1:F1').merge();
    to.getRange('E1:F1').merge();
    to.getRange('A1:F1').copyFrom(from.getRange('A1:F1'), 'Values', skipBlanks);
    const target = to.getRange('A1:F1').load('values,formulas');
    await context.sync();
    return [...target.values, ...target.formulas] as unknown[][];
  });
}

test('copying values takes what formulas show, and texts that look like numbers as texts', async () => {
  const cells = [3, '001', '', '#DIV/0!', '合并', ''];
  expect(await copied(false)).toEqual([cells, cells]);
});

test('blank cells leave the target as it is where they are to be skipped', async () => {
  const cells = [3, '001', '旧', '#DIV/0!', '合并', ''];
  expect(await copied(true)).toEqual([cells, cells]);
});

test('what the host does not copy is refused', async () => {
  emptyHost();
  const all = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').copyFrom(sheet.getRange('A1'));
    await context.sync();
  });
  expect(await errorOf(all)).toMatchObject({ code: 'NotImplemented' });
});
