/** Names of what the add-in keeps in the workbook's settings. */
export type SettingKey = 'planLedgerCheck.template' | 'planLedgerCheck.stamp' | 'planLedgerCheck.undo';

/** Hands out a setting to be read after the next sync; the value is null where there is none. */
export function loadSetting(context: Excel.RequestContext, key: SettingKey): { readonly value: () => unknown } {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return { value: () => (setting.isNullObject ? null : (setting.value as unknown)) };
}

/** Queues writing a setting; the value is kept as JSON text, so that it comes back as it was. */
export function queueSetting(context: Excel.RequestContext, key: SettingKey, value: string): void {
  context.workbook.settings.add(key, value);
}
