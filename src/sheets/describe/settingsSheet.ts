import { DAY_KIND, UNIT_KIND, YES_NO } from '../words';
import type { SheetDescription, Table } from './SheetDescription';

export const optionsTable: Table = {
  key: 'options',
  name: 'Options',
  firstColumn: 0,
  columns: [
    { key: 'option', header: '选项', by: 'user', width: 16, format: 'text', required: true },
    { key: 'value', header: '值', by: 'user', width: 26, format: 'general', required: true, wrap: true },
    { key: 'note', header: '说明', by: 'user', width: 40, format: 'text', wrap: true },
  ],
};

export const unitsTable: Table = {
  key: 'units',
  name: 'Units',
  firstColumn: 4,
  columns: [
    { key: 'name', header: '名称', by: 'user', width: 18, format: 'text', required: true },
    {
      key: 'kind',
      header: '类别',
      by: 'user',
      width: 10,
      format: 'text',
      required: true,
      dropdown: { words: UNIT_KIND.offered, strict: true },
    },
    {
      key: 'assessed',
      header: '是否考核',
      by: 'user',
      width: 10,
      format: 'text',
      centered: true,
      dropdown: { words: YES_NO.offered, strict: true },
    },
  ],
};

export const calendarTable: Table = {
  key: 'calendar',
  name: 'Calendar',
  firstColumn: 8,
  columns: [
    { key: 'date', header: '日期', by: 'user', width: 13, format: 'date', required: true, centered: true },
    {
      key: 'kind',
      header: '类型',
      by: 'user',
      width: 10,
      format: 'text',
      required: true,
      dropdown: { words: DAY_KIND.offered, strict: true },
    },
    { key: 'note', header: '说明', by: 'user', width: 20, format: 'text', wrap: true },
  ],
};

export const historyTable: Table = {
  key: 'history',
  name: 'History',
  firstColumn: 12,
  columns: [
    {
      key: 'asOf',
      header: '截至日期',
      by: 'check',
      width: 13,
      format: 'date',
      required: true,
      centered: true,
    },
    { key: 'met', header: '达标', by: 'check', width: 8, format: 'general', required: true, centered: true },
    { key: 'onTrack', header: '正常', by: 'check', width: 8, format: 'general', centered: true },
    { key: 'atRisk', header: '滞后', by: 'check', width: 8, format: 'general', centered: true },
    { key: 'short', header: '未达标', by: 'check', width: 8, format: 'general', centered: true },
    { key: 'late', header: '逾期补齐', by: 'check', width: 10, format: 'general', centered: true },
    { key: 'unset', header: '待明确', by: 'check', width: 8, format: 'general', centered: true },
  ],
};

export const settingsSheet: SheetDescription = {
  name: '设置',
  title: '设置',
  lead: '左起：选项、科室与党支部、本单位放假与上班日（国家节假日已内置，只填不同的）、历次检查。',
  headerRow: 4,
  tables: [optionsTable, unitsTable, calendarTable, historyTable],
  tabColor: '#A6A6A6',
  frozenColumns: 0,
  lastRow: 1000,
  orientation: 'landscape',
};
