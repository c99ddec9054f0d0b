import { SUMMARY_ROOM } from '../sheets/encode/summaryGrid';

/** Rows of 领导汇总, 0-based: each part has its fixed room, so that a new summary covers the old one. */
const FIGURES = 5;
const MATTERS = FIGURES + 3;
const CHAPTERS = MATTERS + SUMMARY_ROOM.matters + 3;
const OWNERS = CHAPTERS + SUMMARY_ROOM.chapters + 4;

export const SUMMARY_ROWS = {
  title: 0,
  stamp: 1,
  sentence: 2,
  /** Heading, header and values. */
  figures: FIGURES - 1,
  matters: MATTERS,
  chapters: CHAPTERS,
  owners: OWNERS,
  remark: OWNERS + SUMMARY_ROOM.owners + 3,
} as const;

/** Widths in points of the eleven columns A to K; a matter's 怎么补 spans H to K, the names of parts A to C. */
export const SUMMARY_WIDTHS = [52, 40, 150, 70, 90, 70, 76, 76, 76, 76, 76] as const;

export const SUMMARY_COLUMNS = SUMMARY_WIDTHS.length;

/** What stands in the first cell of the figures, by which a summary of ours is known. */
export const SUMMARY_MARK = '总体情况（项）';
