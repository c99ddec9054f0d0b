import type { SheetDescription, Table } from './SheetDescription';

export const rosterTable: Table = {
  key: 'roster',
  name: 'Roster',
  firstColumn: 0,
  statusKey: 'status',
  explanationKey: 'shortfall',
  columns: [
    { key: 'status', header: '状态', by: 'check', width: 10, format: 'text', centered: true },
    { key: 'name', header: '姓名', by: 'user', width: 10, format: 'text', required: true },
    {
      key: 'department',
      header: '科室',
      by: 'user',
      width: 16,
      format: 'text',
      dropdown: { name: '单位清单', strict: false },
    },
    {
      key: 'branch',
      header: '党支部',
      by: 'user',
      width: 16,
      format: 'text',
      dropdown: { name: '单位清单', strict: false },
    },
    {
      key: 'roles',
      header: '身份',
      by: 'user',
      width: 26,
      format: 'text',
      required: true,
      wrap: true,
      prompt:
        '可填多个，用、隔开：党组书记、党组成员、党支部书记、党支部委员、党员干部、党员…；党组书记自动算党组成员，其余类推。',
    },
    { key: 'portfolio', header: '分管领域', by: 'user', width: 20, format: 'text', wrap: true },
    { key: 'linkedBranches', header: '联系支部', by: 'user', width: 16, format: 'text', wrap: true },
    { key: 'from', header: '任职起', by: 'user', width: 12, format: 'date', centered: true },
    { key: 'to', header: '任职止', by: 'user', width: 12, format: 'date', centered: true },
    { key: 'note', header: '备注', by: 'user', width: 20, format: 'text', wrap: true },
    { key: 'shortfall', header: '还差', by: 'check', width: 50, format: 'text', wrap: true },
  ],
};

export const rosterSheet: SheetDescription = {
  name: '人员名册',
  title: '人员名册',
  lead: '一人一行，姓名不重复；任职起止空白表示全年在岗。状态、还差两列由检查填写。',
  headerRow: 4,
  tables: [rosterTable],
  frozenColumns: 2,
  lastRow: 5000,
  orientation: 'landscape',
};
