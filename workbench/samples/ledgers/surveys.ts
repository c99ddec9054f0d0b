import type { LedgerSample } from './LedgerSample';
import { entry, header, on, title } from './sampleRows';

/**
 * 调研台账 of the leaders: trips of several days, one row a trip; right of it, two columns apart, a small table of the
 * clerk's counts how often each leader went.
 */
export const SURVEYS: LedgerSample = {
  sheet: '调研',
  look: 'plain',
  left: ['D', 'F'],
  widths: [6, 16, 12, 34, 22, 34, 10],
  rows: [
    title('领导干部调研台账'),
    header('序号', '调研时间', '带队领导', '调研课题', '随行人员', '调研地点', '是否过夜'),
    entry(1, '5月10日-12日', '孙丽华', '惠农e贷、防贫保', '施雨、曹颖', '银厂村等三个村', '是'),
    entry(2, on(6, 16), '李敏', '地方金融监管', '尤建平', '市担保公司', '否'),
    entry(3, '2022年8月3日', '周文博', '普惠金融', '施雨、张三', '邮储银行', '否'),
    entry(4, '8月30日至9月1日', '钱学文', '银行保险', '褚卫东', '省行', '是'),
    entry(5, '12月', '孙丽华', '企业上市', '', '', ''),
  ],
  finish: (sheet) => {
    sheet.getCell('J2').value = '带队领导';
    sheet.getCell('K2').value = '次数';
    ['孙丽华', '李敏', '周文博', '钱学文'].forEach((name, index) => {
      sheet.getCell(3 + index, 10).value = name;
      sheet.getCell(3 + index, 11).value = {
        formula: `COUNTIF($C$3:$C$7,J${3 + index})`,
        result: name === '孙丽华' ? 2 : 1,
      };
    });
    sheet.getColumn('J').width = 10;
    sheet.getColumn('K').width = 8;
  },
};
