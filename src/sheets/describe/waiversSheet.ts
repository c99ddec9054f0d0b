import type { SheetDescription, Table } from './SheetDescription';

export const waiversTable: Table = {
  key: 'waivers',
  name: 'Waivers',
  firstColumn: 0,
  columns: [
    {
      key: 'subjects',
      header: '考核对象',
      by: 'user',
      width: 20,
      format: 'text',
      required: true,
      wrap: true,
      prompt: '姓名、科室、党支部或 集体；多个用、隔开。',
    },
    { key: 'targets', header: '指标编号', by: 'user', width: 16, format: 'text', required: true, wrap: true },
    {
      key: 'periods',
      header: '周期',
      by: 'user',
      width: 14,
      format: 'text',
      prompt: '空白为全年；或 2022H1、2022Q1、2022-03。',
    },
    { key: 'reason', header: '理由', by: 'user', width: 36, format: 'text', wrap: true },
    { key: 'basis', header: '依据', by: 'user', width: 36, format: 'text', wrap: true },
  ],
};

export const waiversSheet: SheetDescription = {
  name: '豁免登记',
  title: '豁免登记',
  lead: '经批准不作考核的对象与指标（长期病假、借调、年老体弱等），写明理由和依据。',
  headerRow: 4,
  tables: [waiversTable],
  tabColor: '#A6A6A6',
  frozenColumns: 0,
  lastRow: 2000,
  orientation: 'portrait',
};
