import { circularPage } from '../sheets/reports/circularPage';
import { peoplePage } from '../sheets/reports/peoplePage';
import { progressPage } from '../sheets/reports/progressPage';
import type { ReportFacts } from '../sheets/reports/ReportFacts';
import type { ReportKey, ReportPage, ReportValue } from '../sheets/reports/ReportPage';
import { summaryPage } from '../sheets/reports/summaryPage';
import { makeSupervisionPage } from '../sheets/reports/supervisionPage';

/** A page for leaders; `banner` is what says that the ledger was changed since. Yields on its way. */
export function* makeReportPage(
  key: ReportKey,
  facts: ReportFacts,
  banner: ReportValue,
): Generator<undefined, ReportPage> {
  switch (key) {
    case 'summary':
      return summaryPage(facts, banner);
    case 'progress':
      return progressPage(facts);
    case 'people':
      return peoplePage(facts);
    case 'supervision':
      return yield* makeSupervisionPage(facts);
    case 'circular':
      return circularPage(facts);
  }
}
