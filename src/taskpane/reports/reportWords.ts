import type { ReportKey } from '../../sheets/reports/ReportPage';

/** The pages for leaders in the order in which they are offered, and what each is for. */
export const REPORT_WORDS: Readonly<Record<ReportKey, { readonly name: string; readonly about: string }>> = {
  summary: { name: '领导汇总', about: '一页纸：总体情况、要抓紧的事项、下步要求。' },
  progress: { name: '月度进度', about: '每项指标各月完成没有，缺哪个月一眼看到。' },
  people: { name: '个人达标', about: '每个人的学时、次数，按科室、党支部合计。' },
  supervision: { name: '督办单', about: '每个科室或责任人一张，可签收。' },
  circular: { name: '通报', about: '本月通报的文字，也可在下面复制。' },
};
