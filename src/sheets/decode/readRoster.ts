import type { Day } from '../../domain/day';
import { dayOf } from '../../domain/day';
import { fold, foldedList } from '../../domain/fold';
import type { InputIssue, Origin } from '../../domain/issue';
import { rolesWithImplied } from '../../domain/role';
import type { Member, Roster } from '../../domain/roster';
import { createRoster } from '../../domain/roster';
import type { CellValue, RawRow } from '../cell';
import { isBlank, textOf } from '../cell';
import type { RosterField } from './fields';
import { dayOfSerial, readDate } from './readDate';

export interface RosterReading {
  /** Null where there are no rows. */
  readonly roster: Roster | null;
  /** The row of each member, by index. */
  readonly rowNumbers: readonly number[];
  readonly issues: readonly InputIssue[];
}

/** Reads 人员名册: of a repeated name the first row counts; an unreadable day of tenure is taken as open. */
export function readRoster(rows: readonly RawRow<RosterField>[], planYear: number): RosterReading {
  const members: Member[] = [];
  const rowNumbers: number[] = [];
  const issues: InputIssue[] = [];
  const firstOrigin = new Map<string, Origin>();
  for (const { origin, cells } of rows) {
    const at = { table: 'roster', origin } as const;
    const tenure = (field: 'from' | 'to'): Day | null => {
      const cell = cells[field];
      if (cell === undefined || isBlank(cell)) return null;
      const day = readTenureDay(cell, planYear);
      if (day === null) issues.push({ code: 'tenureUnreadable', ...at, field, found: textOf(cell) });
      return day;
    };
    const name = displayName(textOf(cells.name));
    const key = fold(name);
    const first = firstOrigin.get(key);
    const [from, to] = [tenure('from'), tenure('to')];
    if (key === '') {
      issues.push({ code: 'memberNameMissing', ...at, field: 'name', found: '' });
    } else if (first !== undefined) {
      issues.push({ code: 'memberDuplicate', ...at, field: 'name', found: name, first });
    } else {
      firstOrigin.set(key, origin);
      rowNumbers.push(origin.rowNumber);
      members.push({
        index: members.length,
        name,
        department: displayName(textOf(cells.department)),
        branch: displayName(textOf(cells.branch)),
        linkedBranches: foldedList(textOf(cells.linkedBranches)),
        roles: rolesWithImplied(foldedList(textOf(cells.roles))),
        portfolio: foldedList(textOf(cells.portfolio)),
        from,
        to,
      });
    }
  }
  return { roster: rows.length === 0 ? null : createRoster(members), rowNumbers, issues };
}

const FIRST_CAREER_DAY = dayOf(1950, 1, 1);

/** A day of tenure may lie long before 2000, the first year of other dates; a bare year (1998) is still no day. */
function readTenureDay(cell: CellValue, planYear: number): Day | null {
  const day = typeof cell === 'number' ? dayOfSerial(cell) : null;
  return day !== null && day >= FIRST_CAREER_DAY && day < dayOf(2000, 1, 1) ? day : readDate(cell, planYear);
}

/** A name as shown: without the white space that pads Chinese names (李　四), other names as written. */
export function displayName(text: string): string {
  const trimmed = text.trim();
  return /[A-Za-z]/.test(trimmed) ? trimmed : trimmed.replace(/\s+/g, '');
}
