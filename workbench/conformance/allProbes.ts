import type { Probe } from './Probe';
import { batchProbes } from './probes/batchProbes';
import { chartProbes } from './probes/chartProbes';
import { eventProbes } from './probes/eventProbes';
import { filterProbes } from './probes/filterProbes';
import { lookProbes } from './probes/lookProbes';
import { manualProbes } from './probes/manualProbes';
import { nameProbes } from './probes/nameProbes';
import { protectionProbes } from './probes/protectionProbes';
import { refusalProbes } from './probes/refusalProbes';
import { reportProbes } from './probes/reportProbes';
import { ruleProbes } from './probes/ruleProbes';
import { settingProbes } from './probes/settingProbes';
import { sheetProbes } from './probes/sheetProbes';
import { tableProbes } from './probes/tableProbes';
import { typedTextProbes } from './probes/typedTextProbes';
import { validationProbes } from './probes/validationProbes';
import { valueProbes } from './probes/valueProbes';

/** All probes in the order in which they run; those that need a person come last. */
export const allProbes: readonly Probe[] = [
  ...typedTextProbes,
  ...valueProbes,
  ...tableProbes,
  ...filterProbes,
  ...nameProbes,
  ...validationProbes,
  ...ruleProbes,
  ...refusalProbes,
  ...protectionProbes,
  ...batchProbes,
  ...settingProbes,
  ...eventProbes,
  ...sheetProbes,
  ...lookProbes,
  ...chartProbes,
  ...reportProbes,
  ...manualProbes,
];
