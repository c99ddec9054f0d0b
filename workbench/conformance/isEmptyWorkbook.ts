/** Does the workbook hold nothing at all? Only then may probes start: nobody loses a row. */
export async function isEmptyWorkbook(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    names.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    return tables.items.length === 0 && names.items.length === 0 && used.every((range) => range.isNullObject);
  });
}
