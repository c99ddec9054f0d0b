import { allProbes } from '../allProbes';
import { isEmptyWorkbook } from '../isEmptyWorkbook';
import { runProbe } from '../runProbe';
import { ConformancePage } from './ConformancePage';
import { excelFacts } from './excelFacts';

/** Events reach an add-in well within this time, on the web too. */
const SETTLE_MS = 1500;

async function main(): Promise<void> {
  const { host } = await Office.onReady();
  const place = document.querySelector('main');
  if (place === null) throw new Error('The page has no <main>.');
  if (host !== Office.HostType.Excel) {
    place.textContent = '请在 Excel 中打开本页：先旁加载 manifest.xml，再从「加载项」里打开「对标探测」。';
    return;
  }
  new ConformancePage(place, {
    probes: allProbes,
    excel: excelFacts(Office.context),
    isEmptyWorkbook,
    run: runProbe,
    settle: () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS)),
    now: () => new Date(),
  });
}

void main();
