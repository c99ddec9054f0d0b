import type { LedgerSample } from './LedgerSample';
import { entry, header, line, note, title } from './sampleRows';

/** 干部职工花名册 of the office: no ledger, but people who may be put on the roster. */
export const STAFF_LIST: LedgerSample = {
  sheet: '花名册',
  look: 'official',
  left: [],
  widths: [6, 12, 7, 16, 18, 14, 14, 16],
  frozenRows: 3,
  rows: [
    title('市金融办干部职工花名册'),
    line('截至2022年1月'),
    header('序号', '姓名', '性别', '科室', '职务', '政治面貌', '所在党支部', '联系电话'),
    entry(1, '赵建国', '男', '', '党组书记、主任', '中共党员', '第一党支部', '（略）'),
    entry(2, '吴国强', '男', '综合科', '科长', '中共党员', '第一党支部', '（略）'),
    entry(3, '郑晓燕', '女', '综合科', '副科长', '中共党员', '第一党支部', '（略）'),
    entry(4, '王  磊', '男', '综合科', '科员', '中共党员', '第一党支部', '（略）'),
    entry(5, '沈佳', '女', '银行保险科', '科员', '群众', '', '（略）'),
    entry(6, '韩志勇', '男', '资本市场科', '科长', '中共党员', '第二党支部', '（略）'),
    entry(7, '曹颖', '女', '普惠金融科', '试用期人员', '入党积极分子', '', '（略）'),
    note('注：借调人员列入所在科室。'),
  ],
};
