import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { startHost } from '../../../workbench/node/startHost';

const ROWS = 20_000;
const COLUMNS = 20;
const BLOCK = 4_000;

test('a sheet of 20,000 × 20 comes back from Office.js as it was written, in blocks under 5 MB', async () => {
  const host = startHost(EngineWorkbook.create());
  const data = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_unused, column) =>
      column % 3 === 0 ? row * column : `文字${String(row)}-${String(column)}`,
    ),
  );
  const read: unknown[][] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (let row = 0; row < ROWS; row += BLOCK) {
      sheet.getRangeByIndexes(row, 0, BLOCK, COLUMNS).values = data.slice(row, row + BLOCK);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB
      await context.sync();
    }
    for (let row = 0; row < ROWS; row += BLOCK) {
      const block = sheet.getRangeByIndexes(row, 0, BLOCK, COLUMNS).load('values');
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer holds 5 MB
      await context.sync();
      read.push(...block.values);
    }
  });
  expect(read).toEqual(data);
  expect(host.workbook.value('Sheet1', 'T20000')).toBe(data[ROWS - 1]?.[COLUMNS - 1]);
});
