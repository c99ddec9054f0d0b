import { EXPECTED_ISSUES } from './expectedIssues';
import type { ExpectedObligation } from './expectedObligation';
import { EXPECTED_PEOPLE } from './expectedPeople';
import { EXPECTED_PERIODS } from './expectedPeriods';
import { EXPECTED_COUNTS, EXPECTED_TARGETS } from './expectedTargets';
import { EXPECTED_YEAR } from './expectedYear';

const OBLIGATIONS: readonly ExpectedObligation[] = [
  ...EXPECTED_YEAR,
  ...EXPECTED_PERIODS,
  ...EXPECTED_PEOPLE,
];

/** What a check of the sample must find, worked out by hand; the placeholders of the plan are left as they are. */
export const EXPECTED_SAMPLE = {
  asOf: '2022-09-30',
  obligations: OBLIGATIONS,
  /** 完成期次 of 5f: 26 met and 1 late, of 33 judged. */
  mondays: { done: 27, judged: 33 },
  targets: EXPECTED_TARGETS,
  counts: EXPECTED_COUNTS,
  issues: EXPECTED_ISSUES,
} as const;
