import type { Day } from '../domain/day';
import { formatDay, realDay } from '../domain/day';
import { readJson } from './readJson';

/** Version of the add-in, as package.json has it. */
export const PRODUCT_VERSION = '0.1.0';

/** 检查的印记: what a written result was made from. It is completed last, so that a torn write shows. */
export interface RunStamp {
  readonly state: 'writing' | 'complete';
  readonly asOf: string;
  /** Local time, `YYYY-MM-DD HH:mm`. */
  readonly checkedAt: string;
  readonly version: string;
  readonly inputHash: string;
}

/** The stamp of a check that is about to be written. */
export function startedStamp(asOf: Day, checkedAt: string, inputHash: string): RunStamp {
  return { state: 'writing', asOf: formatDay(asOf), checkedAt, version: PRODUCT_VERSION, inputHash };
}

/** A stamp as kept in the workbook; null where there is none, or a text of another hand that is none. */
export function readStamp(kept: string | null): RunStamp | null {
  const stamp = kept === null ? null : readJson(kept);
  return typeof stamp === 'object' && stamp !== null && 'state' in stamp ? (stamp as RunStamp) : null;
}

/** The day as of which a stamped check was made; null where another hand wrote something else there. */
export function stampDay({ asOf }: RunStamp): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(asOf) ?? [];
  return day === undefined ? null : realDay(Number(year), Number(month), Number(day));
}

/** When a check was made and as of which day, for a sentence. @example '2022-06-30 10:00（截至2022-06-30）' */
export function stampWords({ asOf, checkedAt }: RunStamp): string {
  return `${checkedAt}（截至${asOf}）`;
}

/** The stamp as a line above the findings. */
export function stampLine({ state, asOf, checkedAt, version }: RunStamp): string {
  if (state === 'writing') return '正在写入……如一直显示本行，说明上次检查没有写完，请重新检查。';
  return `截至日期：${asOf}　　核查时间：${checkedAt}　　台账对标 ${version}`;
}
