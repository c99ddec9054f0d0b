import { runInExcel } from '../excel/HostError';
import { queueTableRules } from '../excel/queueRules';
import { readBook } from '../excel/readBook';
import { removeOurRules } from '../excel/removeOurRules';
import { MARKED_TABLES, sheetsOf, tableInGrid } from './checkTables';
import { ObstacleError, obstacleTo } from './obstacles';

/** 修复高亮: takes our own rules away, however rows were copied and moved, and writes them anew; other rules stay. */
export async function repairMarks(): Promise<void> {
  await runInExcel(async (context) => {
    const book = await readBook(context);
    const tables = [...MARKED_TABLES, 'findings' as const].flatMap((key) => tableInGrid(key, book) ?? []);
    const obstacle = obstacleTo(book, sheetsOf(tables));
    if (obstacle?.reason === 'protected') throw new ObstacleError(obstacle);
    await removeOurRules(
      context,
      tables.map(({ located }) => located),
    );
    for (const { located } of tables) queueTableRules(context, located);
    await context.sync();
  });
}
