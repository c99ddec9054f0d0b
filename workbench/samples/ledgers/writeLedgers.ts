import { saveFile } from '../../demo/saveFile';
import { ALL_LEDGERS } from './allLedgers';
import { ledgerFile } from './openLedgers';
import { STAFF_LIST } from './staffList';

const OUT = 'out/现有台账-示例.xlsx';

// The ledgers as a file, to try `npm run map` and 套用现有台账 on.
await saveFile(OUT, await ledgerFile([...ALL_LEDGERS, STAFF_LIST]));
console.log(`工作簿：${OUT}`);
