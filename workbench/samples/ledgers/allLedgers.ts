import { BRANCH_MEETINGS } from './branchMeetings';
import { DOCUMENTS } from './documents';
import { GROUP_MEETINGS } from './groupMeetings';
import type { LedgerSample } from './LedgerSample';
import { MEETINGS } from './meetings';
import { PARTY_DAYS } from './partyDays';
import { PARTY_GROUP } from './partyGroup';
import { STUDIES } from './studies';
import { SURVEYS } from './surveys';
import { TALKS } from './talks';
import { VOLUNTEERING } from './volunteering';
import { WHOLE_YEAR } from './wholeYear';

/** Ledgers in the styles that offices keep, each a sheet of its own; the people are those of the sample office. */
export const ALL_LEDGERS: readonly LedgerSample[] = [
  MEETINGS,
  PARTY_GROUP,
  BRANCH_MEETINGS,
  GROUP_MEETINGS,
  PARTY_DAYS,
  STUDIES,
  TALKS,
  DOCUMENTS,
  VOLUNTEERING,
  SURVEYS,
  WHOLE_YEAR,
];
