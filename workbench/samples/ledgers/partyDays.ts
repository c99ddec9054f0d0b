import type { LedgerSample } from './LedgerSample';
import { band, blank, entry, header, line, note, on, title } from './sampleRows';

const HEADERS = ['序号', '活动时间', '地点', '参与单位', '参与人员', '主题', '备注'] as const;

/**
 * 主题党日 of a branch: merged lines for the months and empty ones between, the header again where the second page
 * begins, people by group words and below one another, set up for print.
 */
export const PARTY_DAYS: LedgerSample = {
  sheet: '主题党日',
  look: 'official',
  left: ['F'],
  widths: [6, 18, 18, 16, 30, 40, 14],
  frozenRows: 3,
  rows: [
    title('第二党支部主题党日活动台账'),
    line('（2022年1月—12月）'),
    header(...HEADERS),
    band('一月'),
    entry(
      1,
      '1月14日（周五）',
      '四楼会议室',
      '第二党支部',
      '第二党支部全体党员（除吕洋）',
      '重温入党誓词，学习党章',
      '',
    ),
    blank(),
    band('二月'),
    entry(2, '２月１８日', '四楼会议室', '第二党支部', '韩志勇\n杨帆\n朱明\n秦岚', '学习宪法', '其余驻点'),
    blank(),
    band('三月'),
    entry(
      3,
      on(3, 11, 'yyyy"年"m"月"d"日"'),
      '龙山寨社区',
      '第二党支部',
      '第二党支部全体党员',
      '学雷锋志愿服务',
      '',
    ),
    entry(
      4,
      on(3, 25, 'yyyy"年"m"月"d"日"'),
      '四楼会议室',
      '第一党支部、第二党支部',
      '全体党员',
      '学习两会精神',
      '联合开展',
    ),
    header(...HEADERS),
    band('四月'),
    entry(5, '2022-4-15', '烈士陵园', '第二党支部', '第二党支部全体党员(除吕洋、孔德明)', '清明祭英烈', ''),
    band('五月'),
    entry(6, '5月', '四楼会议室', '第二党支部', '第二党支部全体党员', '学习条例', '日期待查'),
    note('填表说明：因公不能参加的须履行请假手续。'),
    note('填表人：杨帆            审核人：韩志勇'),
  ],
  finish: (sheet) => {
    Object.assign(sheet.pageSetup, {
      printTitlesRow: '3:3',
      printArea: 'A1:G20',
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    });
    sheet.headerFooter.oddFooter = '&C第 &P 页 共 &N 页';
  },
};
