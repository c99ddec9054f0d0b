import type { WaiverField } from '../../src/sheets/decode/fields';

/** A row of 豁免登记 as typed. */
export type WaiverRow = Record<WaiverField, string>;

/** One waiver of each kind: a person for the year, the collective for a month, for a week and for the year. */
export const SAMPLE_WAIVERS: readonly WaiverRow[] = [
  {
    subjects: '吕洋',
    targets: '10b',
    periods: '',
    reason: '长期病休，不能参加集中学习',
    basis: '医院病休证明，支委会2022年1月11日同意',
  },
  {
    subjects: '集体',
    targets: '14d',
    periods: '2022-02',
    reason: '春节假期，且省局暂停接待来访',
    basis: '主任办公会2022年2月10日纪要',
  },
  {
    subjects: '集体',
    targets: '5f',
    periods: '2022-W34',
    reason: '全员下沉社区支援疫情防控，8月22日集中学习暂停',
    basis: '市疫情防控指挥部通知',
  },
  {
    subjects: '集体',
    targets: '10a',
    periods: '',
    reason: '市委党校本年度不举办万名党员进党校培训班',
    basis: '市直机关工委通知',
  },
];
