import { EXPECTED_BRANCH_MEETINGS } from './branchMeetings';
import { EXPECTED_DOCUMENTS } from './documents';
import type { ExpectedLedger } from './ExpectedLedger';
import { EXPECTED_GROUP_MEETINGS } from './groupMeetings';
import { EXPECTED_MEETINGS } from './meetings';
import { EXPECTED_PARTY_DAYS } from './partyDays';
import { EXPECTED_PARTY_GROUP } from './partyGroup';
import { EXPECTED_STUDIES } from './studies';
import { EXPECTED_SURVEYS } from './surveys';
import { EXPECTED_TALKS } from './talks';
import { EXPECTED_VOLUNTEERING } from './volunteering';
import { EXPECTED_WHOLE_YEAR } from './wholeYear';

/** What is expected of each ledger, in the order of the sheets. */
export const ALL_EXPECTED: readonly ExpectedLedger[] = [
  EXPECTED_MEETINGS,
  EXPECTED_PARTY_GROUP,
  EXPECTED_BRANCH_MEETINGS,
  EXPECTED_GROUP_MEETINGS,
  EXPECTED_PARTY_DAYS,
  EXPECTED_STUDIES,
  EXPECTED_TALKS,
  EXPECTED_DOCUMENTS,
  EXPECTED_VOLUNTEERING,
  EXPECTED_SURVEYS,
  EXPECTED_WHOLE_YEAR,
];
