import type { Assessment, JudgedStatus } from '../../domain/assess';
import { JUDGED, isJudged } from '../../domain/assess';
import type { Highlight } from '../describe/highlight';
import { AMBER, GREEN } from '../describe/highlight';
import { plainNumber } from '../encode/words';

/** The sign of a judgement at the end of a cell: it says what the colour says. */
export const SIGNS: Readonly<Record<JudgedStatus, string>> = {
  short: '✗',
  atRisk: '△',
  late: '补',
  onTrack: '…',
  met: '✓',
};

/** A missed cell: white on dark, so that it is seen at once in grey too. */
export const MISSED: Highlight = { fill: '#9C1C1C', font: '#FFFFFF', bold: true };

/** The signs that are coloured; what is still open and on pace stays plain. */
export const SIGN_HIGHLIGHTS: readonly (readonly [sign: string, highlight: Highlight])[] = [
  [SIGNS.short, MISSED],
  [SIGNS.atRisk, AMBER],
  [SIGNS.late, AMBER],
  [SIGNS.met, GREEN],
];

/** What the signs mean, for the top of a page. */
export const SIGN_LEGEND = `${SIGNS.met} 达标　${SIGNS.short} 未达标　${SIGNS.atRisk} 滞后　${SIGNS.late} 逾期补齐　${SIGNS.onTrack} 未到期、进度正常　？ 指标值待明确　免 不作考核　— 没有或还没到`;

/** A period that is not there, or still to come. */
export const NOTHING = '—';
const EXEMPT = '免';
const UNKNOWN = '？';

/** One obligation as `3/2 ✓`: what there is, what is owed, and how it stands. */
export function obligationText({ status, actual, obligation }: Assessment): string {
  const there = actual === null ? '无' : plainNumber(actual);
  switch (status) {
    case 'upcoming':
      return NOTHING;
    case 'exempt':
      return EXEMPT;
    case 'tally':
      return there;
    case 'unset':
      return `${there}/${UNKNOWN}`;
    case 'short':
    case 'atRisk':
    case 'late':
    case 'onTrack':
    case 'met':
      return `${there}/${plainNumber(obligation.quota ?? 0)} ${SIGNS[status]}`;
  }
}

/** Several obligations as `4/5 ✗`: how many are done, how many are judged, and the worst of them. */
export function groupText(assessments: readonly Assessment[]): string {
  const begun = assessments.filter(({ status }) => status !== 'upcoming');
  const judged = begun.filter(({ status }) => isJudged(status));
  const worst = JUDGED.find((status) => judged.some((each) => each.status === status));
  if (worst !== undefined) return `${doneOf(judged)}/${judged.length} ${SIGNS[worst]}`;
  const tallied = begun.filter(({ status }) => status === 'tally');
  if (tallied.length > 0)
    return `${tallied.filter(({ actual }) => (actual ?? 0) > 0).length}/${tallied.length}`;
  if (begun.some(({ status }) => status === 'unset')) return UNKNOWN;
  return begun.length > 0 ? EXEMPT : NOTHING;
}

/** One obligation by its numbers, several by how many of them are done. */
export function progressText(assessments: readonly Assessment[]): string {
  const [only] = assessments;
  return assessments.length === 1 && only !== undefined ? obligationText(only) : groupText(assessments);
}

function doneOf(judged: readonly Assessment[]): number {
  return judged.filter(({ status }) => status === 'met' || status === 'late').length;
}
