import { CADENCE, COMPARISON, DEADLINE_EXAMPLES, ENABLED, FIRMNESS, KIND, LEVEL, MEASURE, ORGANISER, PARTICIPATION } from '../words';
import type { SheetDescription, Table } from './SheetDescription';

const SCOPE_EXAMPLES = ['集体', '每个科室', '每个党支部', '每名党员', '每名党员干部', '每名领导班子成员', '每名党支部委员', '每名党组成员（除党组书记）'];

export const targetsTable: Table = {
  key: 'targets',
  name: 'Targets',
  firstColumn: 0,
  statusKey: 'status',
  explanationKey: 'shortfall',
  columns: [
    { key: 'status', header: '状态', by: 'check', width: 10, format: 'text', centered: true },
    { key: 'id', header: '编号', by: 'user', width: 7, format: 'text', required: true, centered: true },
    { key: 'title', header: '指标', by: 'user', width: 24, format: 'text', wrap: true },
    { key: 'owner', header: '责任主体', by: 'user', width: 11, format: 'text', wrap: true },
    { key: 'quota', header: '指标值', by: 'user', width: 8, format: 'general', required: true, centered: true, prompt: '填数字；XX 或空白表示待明确。占比可填 100%。' },
    { key: 'unit', header: '单位', by: 'user', width: 8, format: 'text', centered: true },
    { key: 'cadence', header: '周期', by: 'user', width: 8, format: 'text', required: true, centered: true, dropdown: { words: CADENCE.offered, strict: true } },
    { key: 'actual', header: '完成值', by: 'check', width: 10, format: 'general', centered: true },
    { key: 'completed', header: '完成期次', by: 'check', width: 10, format: 'text', centered: true },
    { key: 'shortfall', header: '还差', by: 'check', width: 26, format: 'text', wrap: true },
    { key: 'latest', header: '最迟日期', by: 'check', width: 12, format: 'text', centered: true },
    { key: 'enabled', header: '启用', by: 'user', width: 8, format: 'text', centered: true, dropdown: { words: ENABLED.offered, strict: true } },
    { key: 'note', header: '备注', by: 'user', width: 40, format: 'text', wrap: true },
    { key: 'kind', header: '类别', by: 'user', width: 8, format: 'text', grouped: true, dropdown: { words: KIND.offered, strict: true } },
    { key: 'scope', header: '考核范围', by: 'user', width: 18, format: 'text', required: true, grouped: true, wrap: true, dropdown: { words: SCOPE_EXAMPLES, strict: false } },
    { key: 'activities', header: '活动类型', by: 'user', width: 20, format: 'text', required: true, grouped: true, wrap: true, prompt: '可填多个，用、隔开；任一即可。' },
    { key: 'topics', header: '主题', by: 'user', width: 20, format: 'text', grouped: true, wrap: true, prompt: '可填多个，用、隔开；空白表示不限。' },
    { key: 'participation', header: '参与方式', by: 'user', width: 9, format: 'text', grouped: true, dropdown: { words: [...PARTICIPATION.offered, '汇报人', '谈话人', '指导人'], strict: true } },
    { key: 'organiser', header: '由谁组织', by: 'user', width: 13, format: 'text', grouped: true, dropdown: { words: ORGANISER.offered, strict: true } },
    { key: 'level', header: '主办级别', by: 'user', width: 9, format: 'text', grouped: true, dropdown: { words: LEVEL.offered, strict: true } },
    { key: 'measure', header: '计算方式', by: 'user', width: 9, format: 'text', required: true, grouped: true, dropdown: { words: MEASURE.offered, strict: true } },
    { key: 'comparison', header: '比较', by: 'user', width: 8, format: 'text', required: true, grouped: true, centered: true, dropdown: { words: COMPARISON.offered, strict: false } },
    { key: 'deadline', header: '截止规则', by: 'user', width: 18, format: 'text', grouped: true, dropdown: { words: DEADLINE_EXAMPLES, strict: false }, prompt: '空白为周期最后一天；也可填：当月最后1个工作日、当月25日、次年3月31日、一个日期。' },
    { key: 'firmness', header: '刚性', by: 'user', width: 8, format: 'text', grouped: true, dropdown: { words: FIRMNESS.offered, strict: true } },
    { key: 'chapter', header: '章节', by: 'user', width: 24, format: 'text', grouped: true, wrap: true },
    { key: 'task', header: '任务', by: 'user', width: 20, format: 'text', grouped: true, wrap: true },
    { key: 'quote', header: '原文', by: 'user', width: 48, format: 'text', grouped: true, wrap: true },
  ],
};

export const targetsSheet: SheetDescription = {
  name: '计划指标',
  title: '计划指标',
  lead: '一行一项指标。灰底各列由检查填写；其余各列都可改，检查以本表为准。',
  headerRow: 4,
  tables: [targetsTable],
  frozenColumns: 3,
  lastRow: 2000,
  orientation: 'landscape',
};
