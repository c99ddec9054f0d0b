import type { ExpectedObligation } from './expectedObligation';
import { of } from './expectedObligation';

/*
 * 学时 come from these rows (1 学时 each where nothing is said):
 *   周一 27: 9 24 38 45 63 | 73 82 88 95 120 133 151 156 162 169 177 185 192 | 218 234 236 241 | 254 267 277 288 305
 *     (198 has no 学时; 16 and 261 are not counted)
 *   主题党日, 2 each: first branch 14 49 124 154 213 266 302 = 14 (80 has 0, 189 names nobody);
 *     second branch 15 87 125 160 190 214 271 303 = 16 (50 is not counted)
 *   党课: first branch 70 (1.5) 131 204 (2) 225 298 = 6.5; second branch 93 168 196 204 (2) 239 257 = 7
 *   everybody: 廉政教育 102 243, 读书 132, 上讲堂 138 (2), 专题讨论 276, 培训 231 (half a day 4) = 10
 *   some: 读书 310 (综合科, 银行保险科), 培训 152 (two days 16) 240 (50), 轮训 186 187 (three days 24 each),
 *     中心组 19 53 85 (half a day 4) 123 159 194 270 = 16
 * Pace on 30 September, less 10 %: 32 × 273 ÷ 365 × 0.9 = 21.54, 56 × 273 ÷ 365 × 0.9 = 37.70.
 */
const HOURS: readonly ExpectedObligation[] = [
  of('吴国强', '9e', '2022', 56, 98.5, 'met'), // 27 + 14 + 6.5 + 10 + 310: 1 + 152: 16 + 186: 24
  of('郑晓燕', '9e', '2022', 56, 74.5, 'met'), // 27 + 14 + 6.5 + 10 + 1 + 152: 16
  of('褚卫东', '9e', '2022', 56, 108.5, 'met'), // 27 + 14 + 6.5 + 10 + 1 + 240: 50, unusual but counted
  of('韩志勇', '9e', '2022', 56, 100, 'met'), // 27 + 16 + 7 + 10 + 152: 16 + 187: 24
  of('尤建平', '9e', '2022', 56, 54, 'onTrack'), // 27 − 4 (156 162 267 277) + 16 − 2 (271) + 7 + 10
  // 4 (9 38 45 63; 24 请假) + 9 (from July) + 主题党日 15 214 271 303: 8 + 239 257: 2 + 243 276: 2 + 231: 4.
  of('杨帆', '9e', '2022', 56, 29, 'atRisk'),
  of('杨帆', '10b', '2022', 32, 29, 'onTrack'),
  of('张三', '10b', '2022', 32, 59, 'met'), // 27 − 1 (241 请假) + 16 + 7 + 10
  of('王磊', '10b', '2022', 32, 58.5, 'met'), // 27 + 14 + 6.5 + 10 + 310: 1
  // 4 (9 24 38 63; away 45) + 5 (from August) + 15 271 303: 6 + 257: 1 + 276: 1.
  of('孔德明', '10b', '2022', 32, 17, 'atRisk'),
  of('蒋涛', '10b', '2022', 32, 8, 'atRisk'), // 14 213 302: 6 + 298: 1 + 310: 1; 135 (8 学时) has no date
  of('赵建国', '10b', '2022', 32, 73.5, 'met'), // 27 + 14 + 6.5 + 10 + 16
  of('孙丽华', '10b', '2022', 32, 71.5, 'met'), // the same − 2 (123 请假)
  of('李敏', '10b', '2022', 32, 76, 'met'), // 27 + 16 + 7 + 10 + 16
  of('何刚', '10b', '2022', 32, 37, 'exempt'), // retired: 18 + 15 87 125 160 190: 10 + 93 168 196 204: 5 + 102 132 138: 4
  of('吕洋', '10b', '2022', 32, 0, 'exempt'), // waived
];

const LESSONS: readonly ExpectedObligation[] = [
  of('赵建国', '5g', '2022', 1, 2, 'met'), // 70, 204
  of('孙丽华', '5g', '2022', 1, 0, 'onTrack'), // 321 is planned
  of('周文博', '5g', '2022', 1, 1, 'exempt'), // 298, but not in office all year
  of('吴国强', '5i', '2022', 1, 1, 'met'), // 131
  of('郑晓燕', '5i', '2022', 1, 0, 'onTrack'),
  of('尤建平', '5i', '2022', 1, 0, 'onTrack'), // 257 does not say who spoke
  of('施雨', '5i', '2022', 1, 1, 'met'), // 239
];

const DUTIES: readonly ExpectedObligation[] = [
  of('赵建国', '6d', '2022', 1, 1, 'met'), // 126, 金融改革 is in his field
  of('钱学文', '6d', '2022', 1, 0, 'onTrack'), // 184 has no 主题
  of('孙丽华', '6d', '2022', 1, 0, 'onTrack'), // 233, 党史 is not in her field
  of('李敏', '6d', '2022', 1, 1, 'met'), // 274, 金融稳定
  of('吴国强', '9d', '2022', 1, 1, 'met'), // 186, 市级
  of('韩志勇', '9d', '2022', 1, 0, 'onTrack'), // 187, 市直机关 is no level
  of('李敏', '9a', '2022', 1, 1, 'met'), // 69 names her
  of('赵建国', '12d', '2022', 2, 2, 'met'), // 25, 181
  of('钱学文', '12d', '2022', 2, 1, 'onTrack'), // 122
  of('孙丽华', '12d', '2022', 2, 0, 'atRisk'), // 1 should be there
  of('李敏', '12d', '2022', 2, 2, 'met'), // 78, 269
  of('周文博', '12d', '2022', 2, 1, 'exempt'), // 275
  of('赵建国', '17c', '2022', 1, 0, 'onTrack'), // 26 belongs to 2021; due on 31 March 2023
  of('赵建国', '18a', '2022', 2, 1, 'onTrack'), // 52; 163 was chaired by 钱学文, of 273 the chair is misspelt
  of('钱学文', '18b', '2022', 1, 1, 'met'), // 199
  of('李敏', '18b', '2022', 1, 1, 'met'), // 199, padded with a full-width space
  of('孙丽华', '18b', '2022', 1, 0, 'onTrack'),
  of('赵建国', '18c', '2022', null, 2, 'tally'), // 134, 268
  of('郑晓燕', '19e', '2022', 1, 1, 'met'), // 301 names her
  of('杨帆', '19e', '2022', 1, 0, 'onTrack'),
];

/** Obligations of people. */
export const EXPECTED_PEOPLE: readonly ExpectedObligation[] = [...HOURS, ...LESSONS, ...DUTIES];
