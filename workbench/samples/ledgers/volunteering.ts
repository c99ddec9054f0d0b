import type { LedgerSample } from './LedgerSample';
import { entry, header, on } from './sampleRows';

/**
 * 志愿服务 as an Excel table without a title: a list for the type, a rule and a note of the office's own, a row hidden by
 * hand, a number of people beside their names.
 */
export const VOLUNTEERING: LedgerSample = {
  sheet: '志愿服务台账',
  look: 'plain',
  left: ['B'],
  widths: [14, 36, 14, 18, 36, 12, 10, 14],
  frozenRows: 1,
  rows: [
    header('活动日期', '活动名称', '活动类别', '服务地点', '参加人员', '服务时长', '参加人数', '影像资料'),
    entry(on(2, 25, 'm"月"d"日"'), '社区防疫值守', '志愿服务', '团结路社区', '王磊、冯雪、沈佳', 3, 3, '有'),
    entry(
      on(3, 4, 'm"月"d"日"'),
      '学雷锋义务劳动',
      '志愿活动',
      '龙山寨社区',
      '张三、许静、朱明、秦岚',
      2,
      4,
      '有',
    ),
    // One more was there than is named.
    entry(on(4, 22, 'm"月"d"日"'), '义务植树', '志愿服务', '南山', '吴国强、郑晓燕、王磊', '半天', 4, '有'),
    entry(on(6, 15, 'm"月"d"日"'), '与银厂村共建', '联建', '银厂村', '赵建国、吴国强', 4, 2, '无'),
    entry(on(7, 1, 'm"月"d"日"'), '走访慰问老党员', '慰问', '银厂村', '吴国强、孙  丽 华', 2, 2, '有'),
  ],
  finish: (sheet) => {
    sheet.addTable({
      name: '志愿服务表',
      ref: 'A1',
      headerRow: true,
      style: { theme: 'TableStyleMedium2', showRowStripes: true },
      columns: [
        '活动日期',
        '活动名称',
        '活动类别',
        '服务地点',
        '参加人员',
        '服务时长',
        '参加人数',
        '影像资料',
      ].map((name) => ({ name, filterButton: true })),
      rows: Array.from({ length: 5 }, (_, index) =>
        Array.from({ length: 8 }, (_cell, column) => sheet.getCell(index + 2, column + 1).value),
      ),
    });
    for (let row = 2; row <= 6; row += 1)
      sheet.getCell(`C${row}`).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: ['"志愿服务,志愿活动,联建,慰问"'],
      };
    sheet.addConditionalFormatting({
      ref: 'H2:H6',
      rules: [
        {
          type: 'cellIs',
          operator: 'equal',
          priority: 1,
          formulae: ['"无"'],
          style: { font: { color: { argb: 'FFC00000' } } },
        },
      ],
    });
    sheet.getCell('G1').note = '含非党员';
    sheet.getRow(5).hidden = true;
  },
};
