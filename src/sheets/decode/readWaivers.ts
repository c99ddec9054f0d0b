import { fold, foldedList, splitList } from '../../domain/fold';
import type { InputIssue } from '../../domain/issue';
import type { Period } from '../../domain/period';
import { parsePeriodLabel } from '../../domain/period';
import type { Waiver } from '../../domain/waiver';
import type { CellValue, RawRow } from '../cell';
import { isBlank, textOf } from '../cell';
import type { WaiverField } from './fields';
import { readPeriod } from './readPeriod';
import { suggest } from './suggest';

/** What waivers may name. */
export interface WaiverContext {
  readonly planYear: number;
  readonly idByWord: ReadonlyMap<string, string>;
  /** Folded names of people and units; null where there is no roster, so that names raise no issue. */
  readonly subjects: ReadonlySet<string> | null;
}

/** Reads 豁免登记. What a line names wrongly is an issue; the rest of the line holds. */
export function readWaivers(
  rows: readonly RawRow<WaiverField>[],
  context: WaiverContext,
): { readonly waivers: readonly Waiver[]; readonly issues: readonly InputIssue[] } {
  const issues: InputIssue[] = [];
  const waivers = rows.map(({ origin, cells }): Waiver => {
    const at = { table: 'waivers', origin } as const;
    for (const field of ['subjects', 'targets'] as const) {
      if (isBlank(cells[field])) issues.push({ code: 'waiverIncomplete', ...at, field, found: '' });
    }
    const subjects = foldedList(textOf(cells.subjects)).flatMap((word) => {
      if (word === '集体') return [''];
      if (context.subjects === null || context.subjects.has(word)) return [word];
      issues.push({
        code: 'waiverSubjectUnknown',
        ...at,
        field: 'subjects',
        found: word,
        ...suggest(word, context.subjects),
      });
      return [];
    });
    const targetIds = foldedList(textOf(cells.targets)).flatMap((word) => {
      const id = context.idByWord.get(word);
      if (id === undefined)
        issues.push({
          code: 'waiverTargetUnknown',
          ...at,
          field: 'targets',
          found: word,
          ...suggest(word, context.idByWord.keys()),
        });
      return id ?? [];
    });
    const periods = periodCells(cells.periods ?? '').flatMap((cell): Period[] => {
      const period = isBlank(cell)
        ? parsePeriodLabel(String(context.planYear))
        : readPeriod(cell, context.planYear);
      if (period === null)
        issues.push({ code: 'waiverPeriodUnreadable', ...at, field: 'periods', found: textOf(cell) });
      return period === null ? [] : [period];
    });
    return { subjects, targetIds, periods };
  });
  return { waivers, issues };
}

/** A text may list periods; a number is one. */
function periodCells(cell: CellValue): readonly CellValue[] {
  if (typeof cell !== 'string' || fold(cell) === '') return [cell];
  const pieces = splitList(cell);
  return pieces.length === 0 ? [''] : pieces;
}
