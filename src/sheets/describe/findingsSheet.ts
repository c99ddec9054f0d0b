import type { SheetDescription, Table } from './SheetDescription';

export const findingsTable: Table = {
  key: 'findings',
  name: 'Findings',
  firstColumn: 0,
  statusKey: 'status',
  columns: [
    { key: 'number', header: '序号', by: 'check', width: 6, format: 'general', centered: true },
    { key: 'status', header: '状态', by: 'check', width: 9, format: 'text', required: true, centered: true },
    { key: 'mendable', header: '可补', by: 'check', width: 8, format: 'text', centered: true },
    {
      key: 'targetId',
      header: '指标编号',
      by: 'check',
      width: 9,
      format: 'text',
      required: true,
      centered: true,
    },
    { key: 'title', header: '指标', by: 'check', width: 22, format: 'text', required: true, wrap: true },
    { key: 'subject', header: '考核对象', by: 'check', width: 14, format: 'text', wrap: true },
    { key: 'periods', header: '期次', by: 'check', width: 20, format: 'text', wrap: true },
    { key: 'requirement', header: '要求', by: 'check', width: 20, format: 'text', wrap: true },
    { key: 'actual', header: '已有', by: 'check', width: 12, format: 'text', wrap: true },
    { key: 'shortfall', header: '还差', by: 'check', width: 14, format: 'text', wrap: true },
    { key: 'latest', header: '最迟', by: 'check', width: 12, format: 'text', centered: true },
    { key: 'mend', header: '怎么补', by: 'check', width: 56, format: 'text', wrap: true },
    { key: 'owner', header: '责任主体', by: 'check', width: 12, format: 'text', wrap: true },
    { key: 'rows', header: '计入行', by: 'check', width: 46, format: 'text', wrap: true },
  ],
};

export const findingsSheet: SheetDescription = {
  name: '检查结果',
  title: '检查结果',
  lead: '',
  headerRow: 4,
  tables: [findingsTable],
  frozenColumns: 5,
  lastRow: 20_000,
  orientation: 'landscape',
};
