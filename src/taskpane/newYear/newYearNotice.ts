import type { NewYearOutcome } from '../../actions/NewYear';
import type { Notice } from '../Notice';

/** What came of 新年度. */
export function newYearNotice({ started, sheets, notes }: NewYearOutcome, from: number, to: number): Notice {
  if (!started) return { intent: 'warning', title: '没有开始新年度', advice: '', left: notes };
  const archives = sheets.map(({ archive }) => `「${archive}」`).join('');
  return {
    intent: 'success',
    title: `已开始 ${to} 年度`,
    advice: `${from} 年的内容存档在最后的 ${sheets.length} 张表里：${archives}。`,
    left: notes,
  };
}
