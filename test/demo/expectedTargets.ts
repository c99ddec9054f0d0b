import type { RolledStatus } from '../../src/domain/rollUp';

/** The status of every target that is not 启用 = 否, with what decides it. */
export const EXPECTED_TARGETS: Readonly<Record<string, RolledStatus>> = {
  // 未达标: a closed period is missed, or a ratio of 100 % is out of reach.
  '5a': 'short', // 244
  '5e': 'short', // June
  '5f': 'short', // five weeks
  '14d': 'short', // April
  '14e': 'short', // second quarter
  '17f': 'short', // 金融稳定科 May, 资本市场科 July

  // 滞后: behind pace.
  '7b': 'atRisk',
  '9e': 'atRisk', // 杨帆
  '10b': 'atRisk', // 孔德明, 蒋涛
  '12d': 'atRisk', // 孙丽华
  '14c': 'atRisk',

  // 逾期补齐: May was made up in June.
  '17e': 'late',

  // 正常: not met, nothing missed.
  '5d': 'onTrack',
  '5g': 'onTrack', // 孙丽华
  '5i': 'onTrack', // 孙丽华, 郑晓燕, 尤建平
  '6b': 'onTrack',
  '6c': 'onTrack',
  '6d': 'onTrack', // 钱学文, 孙丽华
  '7a': 'onTrack',
  '9d': 'onTrack', // 韩志勇
  '11a': 'onTrack',
  '12c': 'onTrack',
  '12e.3': 'onTrack',
  '13a': 'onTrack',
  '13b': 'onTrack',
  '14g': 'onTrack',
  '17c': 'onTrack',
  '17h': 'onTrack',
  '18a': 'onTrack',
  '18b': 'onTrack', // 孙丽华
  '19d': 'onTrack',
  '19e': 'onTrack', // 韩志勇, 尤建平, 杨帆

  // 达标: every obligation of the year is met or exempt.
  '5c': 'met', // 56
  '5h': 'met',
  '5l': 'met', // 107
  '5l.2': 'met',
  '7c': 'met',
  '8a': 'met', // 27
  '8a.2': 'met', // 4
  '8c': 'met',
  '9a': 'met', // 69 for four people, 周文博 is exempt
  '9c': 'met', // 121
  '9g': 'met', // 201
  '10e': 'met',
  '10f': 'met',
  '11b': 'met', // 83
  '11e': 'met',
  '11f': 'met', // 165
  '12a': 'met',
  '12e': 'met', // 53
  '12e.2': 'met', // 156
  '14a': 'met', // 48
  '14b': 'met', // 300
  '17a': 'met', // 66
  '17g': 'met',
  '19a': 'met', // 20
  '19b': 'met', // 46

  // 不作考核: waived for the year.
  '10a': 'exempt',

  // 待明确: placeholders of the plan.
  '2d': 'unset',
  '2e': 'unset',
  '2f': 'unset',
  '2i': 'unset',
  '3a': 'unset',
  '3b': 'unset', // 周文博 is exempt in the first quarter
  '3c': 'unset',
  '4a': 'unset',
  '4b': 'unset',
  '12b': 'unset',
  '19c': 'unset',

  // 只记数.
  '2a': 'tally',
  '2b': 'tally',
  '4c': 'tally',
  '5j': 'tally',
  '8b': 'tally',
  '9f': 'tally',
  '10c': 'tally',
  '10d': 'tally',
  '10g': 'tally',
  '11d': 'tally',
  '11f.2': 'tally',
  '17i': 'tally',
  '18c': 'tally',
  '19c.2': 'tally',
};

/** How many targets stand where; 应考核 57, 达标率 25 ÷ 57 = 43.9 %, 序时达标率 45 ÷ 57 = 78.9 %. */
export const EXPECTED_COUNTS: Readonly<Record<RolledStatus, number>> = {
  short: 6,
  atRisk: 5,
  late: 1,
  onTrack: 20,
  met: 25,
  exempt: 1,
  unset: 11,
  tally: 14,
};
