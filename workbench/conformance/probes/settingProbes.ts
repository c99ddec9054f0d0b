import type { Json, Probe } from '../Probe';

/** Settings kept in the workbook: stamp, undo record, template version. */
export const settingProbes: readonly Probe[] = [
  {
    id: 'settings-types',
    title: '工作簿设置：各种类型的值',
    about: 'Settings hold JSON text, so that every host keeps them alike (src/excel/settings.ts).',
    source: 'Excel.SettingCollection.add, Excel.Setting.value',
    expected: { text: '甲', number: 1.5, flag: true, list: [1, '二'], object: { 键: null } },
    run: async ({ context, name }) => {
      const values: Readonly<Record<string, Json>> = {
        text: '甲',
        number: 1.5,
        flag: true,
        list: [1, '二'],
        object: { 键: null },
      };
      const { settings } = context.workbook;
      for (const [key, value] of Object.entries(values)) settings.add(name(key), value as object);
      await context.sync();
      const read = Object.keys(values).map((key) => ({
        key,
        setting: settings.getItem(name(key)).load('value'),
      }));
      await context.sync();
      return Object.fromEntries(read.map(({ key, setting }) => [key, setting.value as Json]));
    },
  },
  {
    id: 'settings-overwrite-and-delete',
    title: '工作簿设置：覆盖、删除',
    about:
      'The stamp of a check replaces the last one; undo deletes its record (src/actions/runStamp.ts, undoCheck.ts).',
    source: 'Excel.SettingCollection.add: sets or adds; Excel.Setting.delete',
    expected: { overwritten: 2, once: 1, gone: true },
    run: async ({ context, name }) => {
      const { settings } = context.workbook;
      settings.add(name('键'), '一');
      settings.add(name('键'), 2 as unknown as object);
      settings.load('items/key,items/value');
      await context.sync();
      const ours = settings.items.filter(({ key }) => key === name('键'));
      settings.getItem(name('键')).delete();
      const gone = settings.getItemOrNullObject(name('键')).load('value');
      await context.sync();
      return { overwritten: (ours[0]?.value as Json) ?? null, once: ours.length, gone: gone.isNullObject };
    },
  },
  {
    id: 'settings-long-text',
    title: '工作簿设置：50 万字的文字',
    about: 'The undo record of 20,000 rows (src/sheets/encode/undoRecord.ts).',
    source: 'learn.microsoft.com: persist state and settings: no limit is named for Excel',
    expected: 500000,
    doubt: 'Whether Excel on the web keeps so much is not documented.',
    run: async ({ context, name }) => {
      context.workbook.settings.add(name('长'), '账'.repeat(500_000));
      await context.sync();
      const setting = context.workbook.settings.getItem(name('长')).load('value');
      await context.sync();
      return String(setting.value).length;
    },
  },
];
