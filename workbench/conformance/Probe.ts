import type { Bench } from './Bench';

/** Anything that a file of answers can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One question to Excel that the product's behaviour hangs on. */
export interface Probe {
  /** Stable for ever: files of answers are compared by it. */
  readonly id: string;
  /** What is asked, for the person who runs the page. */
  readonly title: string;
  /** What of the product depends on it, and where. */
  readonly about: string;
  /** Documentation or issue from which `expected` is taken. */
  readonly source: string;
  /** What Excel answers by the source. */
  readonly expected: Json;
  /** Why Excel may answer otherwise all the same. */
  readonly doubt?: string;
  /** The answer differs from machine to machine and is never compared. */
  readonly isInformative?: true;
  /** A person has to look or to press keys; the embedded host skips it. */
  readonly isManual?: true;
  /** Asks Excel. Everything it makes carries a name of the bench and is taken away afterwards. */
  readonly run: (bench: Bench) => Promise<Json>;
}
