import type { Workbench } from './openWorkbench';

/** Checks by the pane's button as of a day and waits for the list of what is short. @example '2022-09-30' */
export async function checkAsOf({ pane }: Workbench, day: string): Promise<void> {
  await pane.getByRole('button', { name: /^核查日期/ }).click();
  await pane.getByLabel('核查日期', { exact: true }).fill(day);
  await pane.getByRole('button', { name: /^核查日期/ }).click();
  await pane.getByRole('button', { name: '检查台账', exact: true }).click();
  await pane.getByRole('list', { name: '问题清单' }).waitFor();
}
