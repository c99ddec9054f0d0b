import type { Column, SheetDescription, Table } from './SheetDescription';

const flag = (key: string, header: string): Column => ({
  key,
  header,
  by: 'user',
  width: 12,
  format: 'text',
  centered: true,
  dropdown: { words: ['是'], strict: false },
});

export const activitiesTable: Table = {
  key: 'activities',
  name: 'Activities',
  firstColumn: 0,
  columns: [
    { key: 'name', header: '活动类型', by: 'user', width: 20, format: 'text', required: true },
    { key: 'aliases', header: '别名', by: 'user', width: 34, format: 'text', wrap: true },
    flag('oncePerDay', '同日计一次'),
    flag('wantsParticipants', '需参加人员'),
    flag('wantsHours', '需学时'),
    flag('wantsChair', '需主持人'),
    flag('wantsSpeaker', '需主讲人'),
    flag('wantsFirstTopic', '需第一议题'),
    { key: 'note', header: '说明', by: 'user', width: 44, format: 'text', wrap: true },
  ],
};

export const activitiesSheet: SheetDescription = {
  name: '活动类型',
  title: '活动类型',
  lead: '台账里可选的活动类型。别名用、隔开；“需…”填 是 的，台账漏填时会提醒。',
  headerRow: 4,
  tables: [activitiesTable],
  tabColor: '#A6A6A6',
  frozenColumns: 1,
  lastRow: 1000,
  orientation: 'landscape',
};
