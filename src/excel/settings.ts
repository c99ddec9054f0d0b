/** Names of what the add-in keeps in the workbook's settings. */
export type SettingKey =
  | 'planLedgerCheck.mappings'
  | 'planLedgerCheck.merges'
  | 'planLedgerCheck.adoptedWidths'
  | 'planLedgerCheck.reports'
  | 'planLedgerCheck.reportChoice'
  | 'planLedgerCheck.template'
  | 'planLedgerCheck.stamp'
  | 'planLedgerCheck.undo'
  | 'planLedgerCheck.sample';

/** Queues reading a setting; read its text with {@link settingText} after the next sync. */
export function queueReading(context: Excel.RequestContext, key: SettingKey): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(key).load('value');
}

/** The text of a setting that was read; null where there is none, or an emptied one. */
export function settingText(setting: Excel.Setting): string | null {
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Queues writing a setting, a text. */
export function queueSetting(context: Excel.RequestContext, key: SettingKey, text: string): void {
  context.workbook.settings.add(key, text);
}
