import type { Status } from '../../src/domain/assess';

/** What an obligation of the sample must come to, worked out by hand from semantics.md and the rows of the sample. */
export interface ExpectedObligation {
  readonly target: string;
  /** '' is the collective, else the name of the person or unit. */
  readonly subject: string;
  readonly period: string;
  /** Null is 待明确. */
  readonly quota: number | null;
  readonly actual: number | null;
  readonly status: Status;
}

/** One expected obligation of the collective. */
export function collective(
  target: string,
  period: string,
  quota: number | null,
  actual: number | null,
  status: Status,
): ExpectedObligation {
  return { target, subject: '', period, quota, actual, status };
}

/** One expected obligation of a person or unit. */
export function of(
  subject: string,
  target: string,
  period: string,
  quota: number | null,
  actual: number | null,
  status: Status,
): ExpectedObligation {
  return { target, subject, period, quota, actual, status };
}
