import type { CellValue } from '../cell';
import { isBlank, textOf } from '../cell';
import type { AdoptedCells } from './adoptedFields';
import { COUNT_FIELDS } from './adoptedFields';
import type { AttendanceText } from './attendanceText';
import { readAttendance, readCount } from './attendanceText';
import type { CountField } from './LedgerMapping';
import { absentNames, isNobody, presentNames } from './nameWords';

type Counts = Partial<Record<CountField, number>>;

/**
 * A row with its numbers of people told from its names, in whichever cell they stand, and with the marks and reasons taken
 * out of the names. A bare number in 缺席人员 is a number of people; so is one in 参加人员. Where people of 列席 are among the
 * names, 实到 is left out: some count them, some do not.
 */
export function withPeople(
  cells: AdoptedCells,
  absenteesHeader: string,
  hasObservers: boolean,
): AdoptedCells {
  const ofColumns = countsOf(cells);
  const ofAbsentees = absenteesOf(cells.absentees, absenteesHeader);
  const came = countIn(cells.participants);
  // A number in a column of its own goes before one among names.
  const counts: Counts = {
    ...(came === null ? {} : { presentCount: came.count }),
    ...ofAbsentees.counts,
    ...ofColumns.counts,
  };
  const away = [ofAbsentees.absentees, ofColumns.absentees].filter(
    (names) => names.trim() !== '' && !isNobody(names),
  );
  const absentees = away.length > 0 ? absentNames(away.join('、')) : ofAbsentees.absentees;
  return {
    ...cells,
    ...blankCounts(cells),
    ...counts,
    ...(hasObservers || textOf(cells.participants).includes('列席') ? { presentCount: '' } : {}),
    ...(cells.absentees === undefined && absentees === '' ? {} : { absentees }),
    ...namesIn('participants', came?.names ?? cells.participants),
    ...namesIn('chair', cells.chair),
    ...namesIn('speaker', cells.speaker),
  };
}

/** The numbers of the columns for numbers; what else stands there names who was away. */
function countsOf(cells: AdoptedCells): AttendanceText {
  let counts: Counts = {};
  const names: string[] = [];
  for (const field of COUNT_FIELDS) {
    const cell = cells[field];
    if (cell === undefined || isBlank(cell)) continue;
    const isAway = field === 'leaveCount' || field === 'absentCount';
    const count = readCount(cell);
    const attendance = count === null ? readAttendance(cell) : null;
    if (count !== null) counts = { ...counts, [field]: count.count };
    else if (attendance !== null) counts = { ...attendance.counts, ...counts };
    if (attendance !== null) names.push(attendance.absentees);
    else if (isAway) names.push(count === null ? textOf(cell) : count.names);
  }
  return { counts, absentees: names.filter((each) => each !== '').join('、') };
}

/** A blank number stays one: the column is there, and nobody was away. What is no number is none. */
function blankCounts(cells: AdoptedCells): AdoptedCells {
  return Object.fromEntries(
    COUNT_FIELDS.flatMap((field) => (cells[field] === undefined ? [] : [[field, '']])),
  );
}

function absenteesOf(cell: CellValue | undefined, header: string): AttendanceText {
  const text = textOf(cell);
  const count = countIn(cell);
  if (count !== null) {
    const field = header.includes('请假') && !header.includes('缺') ? 'leaveCount' : 'absentCount';
    return { counts: { [field]: count.count }, absentees: count.names };
  }
  if (isNobody(text)) return { counts: {}, absentees: '无' };
  return readAttendance(cell) ?? { counts: {}, absentees: text };
}

/** A number of people where names are expected; 无 is none. */
function countIn(cell: CellValue | undefined): ReturnType<typeof readCount> {
  const text = textOf(cell).trim();
  return text === '' || (isNobody(text) && text !== '0') ? null : readCount(cell);
}

function namesIn(field: 'participants' | 'chair' | 'speaker', cell: CellValue | undefined): AdoptedCells {
  if (typeof cell !== 'string') return {};
  return { [field]: isNobody(cell) ? '' : presentNames(cell) };
}
