import type { PlanTemplate } from '../PlanTemplate';
import { ACTIVITIES } from './activities';
import { CENTRAL_WORK } from './centralWork';
import { CONDUCT } from './conduct';
import { ORGANISATION } from './organisation';
import { PARTY_BRANCH } from './partyBranch';
import { POLITICAL_BUILDING } from './politicalBuilding';
import { THOUGHT_GUIDANCE } from './thoughtGuidance';

/**
 * 市金融办2022年党的建设工作计划, every obligation of it as a target, in the order of the plan's text. An obligation that
 * asks for several things is split: the first part keeps its id, the others add `.2`, `.3` (`12e-2` would turn into a
 * number when somebody types it into Excel).
 */
export const FINANCE_OFFICE_2022: PlanTemplate = {
  name: '市金融办2022年党的建设工作计划',
  office: '市金融办',
  year: 2022,
  targets: [
    ...POLITICAL_BUILDING,
    ...THOUGHT_GUIDANCE,
    ...PARTY_BRANCH,
    ...CONDUCT,
    ...CENTRAL_WORK,
    ...ORGANISATION,
  ],
  activities: ACTIVITIES,
  sample: async () => (await import('./sample')).SAMPLE,
};
