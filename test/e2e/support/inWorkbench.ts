import { DrawnSheets } from './DrawnSheets';
import { openWorkbench, type Opening, type Servers, type Workbench } from './openWorkbench';

/** An open workbench with its grid. */
export interface Desk extends Workbench {
  readonly sheets: DrawnSheets;
}

/** Does something in a workbench of its own; afterwards nothing was complained of and nobody else was asked for anything. */
export async function inWorkbench(
  servers: Servers,
  opening: Opening,
  act: (desk: Desk) => Promise<void>,
): Promise<void> {
  const workbench = await openWorkbench(servers, opening);
  try {
    workbench.page.setDefaultTimeout(15_000);
    await act({ ...workbench, sheets: new DrawnSheets(workbench.page) });
    expect(workbench.complaints).toEqual([]);
    expect(workbench.strangers).toEqual([]);
  } finally {
    await workbench.close();
  }
}
