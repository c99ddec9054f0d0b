import { LEVEL, YES_NO } from '../words';
import type { SheetDescription, Table } from './SheetDescription';

export const ledgerTable: Table = {
  key: 'ledger',
  name: 'Ledger',
  firstColumn: 0,
  statusKey: 'status',
  explanationKey: 'explanation',
  columns: [
    { key: 'status', header: '核查', by: 'check', width: 9, format: 'text', centered: true },
    { key: 'date', header: '日期', by: 'user', width: 13, format: 'date', required: true, centered: true, prompt: '如 2022-3-5 或 2022年3月5日。' },
    { key: 'activity', header: '活动类型', by: 'user', width: 16, format: 'text', required: true, dropdown: { name: '活动类型清单', strict: false }, prompt: '一行一种活动，请从下拉中选。' },
    { key: 'topics', header: '主题', by: 'user', width: 20, format: 'text', wrap: true, prompt: '可填多个，用、隔开。' },
    { key: 'content', header: '内容', by: 'user', width: 34, format: 'text', wrap: true },
    { key: 'participants', header: '参加人员', by: 'user', width: 34, format: 'text', wrap: true, prompt: '姓名用、隔开；可写 全体党员（除甲、乙）、综合科全体、张三(请假)。' },
    { key: 'absentees', header: '缺席人员', by: 'user', width: 14, format: 'text', wrap: true },
    { key: 'chair', header: '主持人', by: 'user', width: 10, format: 'text', dropdown: { name: '人员清单', strict: false } },
    { key: 'speaker', header: '主讲人', by: 'user', width: 12, format: 'text', prompt: '讲课、汇报、谈话、指导的人；多人用、隔开。' },
    { key: 'hours', header: '学时', by: 'user', width: 8, format: 'general', centered: true, prompt: '如 2、1.5、半天、2天。' },
    { key: 'note', header: '备注', by: 'user', width: 20, format: 'text', wrap: true },
    { key: 'organisers', header: '组织单位', by: 'user', width: 18, format: 'text', grouped: true, wrap: true, prompt: '科室或党支部；多个用、隔开。' },
    { key: 'level', header: '主办级别', by: 'user', width: 9, format: 'text', grouped: true, dropdown: { words: LEVEL.offered, strict: false } },
    { key: 'quantity', header: '数量', by: 'user', width: 10, format: 'general', grouped: true, prompt: '可带单位，如 3名、1200万元。' },
    { key: 'firstTopic', header: '第一议题', by: 'user', width: 9, format: 'text', grouped: true, centered: true, dropdown: { words: YES_NO.offered, strict: false } },
    { key: 'attribution', header: '归属周期', by: 'user', width: 11, format: 'text', grouped: true, centered: true, prompt: '补做时填所属周期：2022、2022H1、2022Q1、2022-03、2022-W10。' },
    { key: 'targets', header: '对应指标', by: 'user', width: 12, format: 'text', grouped: true, prompt: '类型和主题对不上时，直接写指标编号。' },
    { key: 'evidence', header: '印证材料', by: 'user', width: 20, format: 'text', grouped: true, wrap: true },
    { key: 'explanation', header: '核查说明', by: 'check', width: 60, format: 'text', wrap: true },
  ],
};

export const ledgerSheet: SheetDescription = {
  name: '工作台账',
  title: '工作台账',
  lead: '一行一件事，做一件记一件。核查、核查说明两列由检查填写；本表不得录入涉密内容。',
  headerRow: 4,
  tables: [ledgerTable],
  frozenColumns: 3,
  lastRow: 50_000,
  orientation: 'landscape',
};
