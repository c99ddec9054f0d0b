import type { CheckOutcome } from '../../src/actions/CheckOutcome';
import type { Origin } from '../../src/domain/issue';
import { severityOf } from '../../src/domain/issue';

/** The result of a check as plain data, for other programs. Obligations that are still to come are left out. */
export interface Report {
  readonly assessments: readonly {
    readonly targetId: string;
    /** '' is the collective. */
    readonly subject: string;
    readonly period: string;
    readonly actual: number | null;
    readonly quota: number | null;
    readonly status: string;
  }[];
  readonly issues: readonly {
    readonly sheet: string;
    readonly rowNumber: number;
    readonly column: string;
    readonly code: string;
    readonly severity: string;
  }[];
  readonly targets: readonly { readonly targetId: string; readonly status: string }[];
}

/** Makes the report of a check and of all data problems of its workbook; columns are called as on their sheet. */
export function reportOf({
  result,
  issues,
  problems,
}: Pick<CheckOutcome, 'result' | 'issues' | 'problems'>): Report {
  const columns = new Map(problems.map((problem) => [cellKey(problem), problem.column]));
  return {
    assessments: result.assessments.flat().flatMap(({ obligation, actual, status }) =>
      status === 'upcoming'
        ? []
        : [
            {
              targetId: obligation.target.id,
              subject: obligation.subject.name,
              period: obligation.period.label,
              actual,
              quota: obligation.quota,
              status,
            },
          ],
    ),
    issues: issues.map((issue) => ({
      sheet: issue.origin.sheet,
      rowNumber: issue.origin.rowNumber,
      column: columns.get(cellKey(issue)) ?? '',
      code: issue.code,
      severity: severityOf(issue),
    })),
    targets: result.targetStatuses.map(({ target, status }) => ({ targetId: target.id, status })),
  };
}

function cellKey({ origin, field }: { readonly origin: Origin; readonly field: string }): string {
  return `${origin.sheet}\n${origin.rowNumber}\n${field}`;
}
