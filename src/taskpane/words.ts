import type { Problem, Unwritten } from '../actions/CheckOutcome';
import type { TemplateOutcome } from '../actions/createTemplate';
import type { Progress } from '../actions/Progress';
import type { PaneTab } from './Pane';
import type { ActionName } from './PaneActions';

/** What a button says, and what is said while its action runs. */
export const ACTION_WORDS: Readonly<Record<ActionName, { readonly label: string; readonly busy: string }>> = {
  createTemplate: { label: '放入计划模板', busy: '正在放入计划模板' },
  checkLedger: { label: '检查台账', busy: '正在检查台账' },
  writeReports: { label: '生成汇总材料', busy: '正在生成汇总材料' },
  undoReports: { label: '撤销本次写入', busy: '正在撤销本次写入' },
  clearMarks: { label: '清除标记', busy: '正在清除标记' },
  undoCheck: { label: '撤销上次检查', busy: '正在撤销上次检查' },
  repairMarks: { label: '修复高亮', busy: '正在修复高亮' },
  undoWrite: { label: '撤销本次写入', busy: '正在撤销本次写入' },
  saveQuotas: { label: '写入指标值', busy: '正在写入指标值' },
  addMembers: { label: '加入名册', busy: '正在加入名册' },
  openStaffLists: { label: '从已有名单填', busy: '正在找名单' },
  openGatheredNames: { label: '从台账收集姓名', busy: '正在收集台账里的姓名' },
  openNewYear: { label: '新年度', busy: '正在读取各表' },
  startYear: { label: '开始新年度', busy: '正在存档并开始新年度' },
  putSample: { label: '放入示例', busy: '正在放入示例' },
  removeSample: { label: '清除示例', busy: '正在清除示例' },
  openAdoption: { label: '套用现有台账', busy: '正在读取各工作表' },
  adoptLedger: { label: '套用', busy: '正在套用' },
  releaseLedger: { label: '取消套用', busy: '正在取消套用' },
  applyFixes: { label: '更正', busy: '正在更正' },
  explainSelection: { label: '查看所选单元格', busy: '正在查看所选单元格' },
  openEntry: { label: '记一笔', busy: '正在读取台账' },
  saveEntry: { label: '写入台账', busy: '正在写入台账' },
};

/** The tabs in their order. */
export const TAB_WORDS: Readonly<Record<PaneTab, string>> = {
  check: '检查',
  record: '登记',
  next: '下一步',
  explain: '查看',
  reports: '汇总',
};

/** The stages of a long action. */
export const STAGE_WORDS: Readonly<Record<Progress['stage'], string>> = {
  waiting: '请先在表格中按回车结束编辑',
  reading: '读取表格',
  checking: '对照计划',
  writing: '写入结果',
};

/** What the plan template has changed in the workbook. */
export function templateText({ created, completed }: TemplateOutcome): string {
  const parts = [
    created.length > 0 ? `新建：${created.join('、')}。` : '',
    completed.length > 0 ? `补全：${completed.join('、')}。` : '',
  ];
  return parts.join('') || '各工作表都已齐全，没有改动。';
}

/** Why the results of a check stand in the pane only, and what to do. */
export function unwrittenText({ reason, sheets }: Unwritten): {
  readonly title: string;
  readonly advice: string;
} {
  const named = sheets.map((sheet) => `「${sheet}」`).join('');
  switch (reason) {
    case 'filtered':
      return {
        title: '结果没有写入表格',
        advice: `${named}正在筛选，此时写入会错行。结果列在下面；需要写入时请清除筛选。`,
      };
    case 'protected':
      return {
        title: '结果没有写入表格',
        advice: `${named}受保护。请在「审阅」选项卡中撤销工作表保护后再检查；结果列在下面。`,
      };
  }
}

/** Where a data problem stands, as a clerk says it. @example '工作台账 D7' */
export function placeText({ origin, address }: Problem): string {
  return `${origin.sheet} ${address ?? `第${origin.rowNumber}行`}`;
}
