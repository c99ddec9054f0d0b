import { PREFIX } from './Bench';

/**
 * Takes away the sheets, names and settings that a probe made; everything else stays untouched. Waits where a cell is still
 * being edited.
 */
export async function sweep(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    settings.load('items/key');
    await context.sync();
    for (const sheet of worksheets.items) if (sheet.name.startsWith(PREFIX)) sheet.delete();
    for (const name of names.items) if (name.name.startsWith(PREFIX)) name.delete();
    for (const setting of settings.items) if (setting.key.startsWith(PREFIX)) setting.delete();
    await context.sync();
  });
}
