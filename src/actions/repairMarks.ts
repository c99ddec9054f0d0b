import { startWriting } from '../excel/EditWait';
import { queueTableRules } from '../excel/queueRules';
import { readBook } from '../excel/readBook';
import { removeOurRules } from '../excel/removeOurRules';
import { markedTables, sheetsOf, tableInGrid } from './checkTables';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import { runAction } from './runAction';

/** 修复高亮: takes our own rules away, however rows were copied and moved, and writes them anew; other rules stay. */
export async function repairMarks(control: ActionControl = {}): Promise<void> {
  await runAction(control, async (context) => {
    const book = await readBook(context);
    const findings = tableInGrid('findings', book);
    const tables = [...Object.values(markedTables(book)), ...(findings === null ? [] : [findings])];
    const obstacle = obstacleTo(book, sheetsOf(tables));
    if (obstacle?.reason === 'protected') throw new ObstacleError(obstacle);
    startWriting(context);
    await removeOurRules(
      context,
      tables.map(({ located }) => located),
    );
    for (const { located } of tables) queueTableRules(context, located);
    await context.sync();
  });
}
