import type { Place } from '../actions/goToCell';
import type { UndoneWrite, UserWrite, WriteOutcome } from '../actions/UserWrite';
import type { Notice } from './Notice';

/** What came of writing for the user, with the way to take it back. */
export function writeNotice(
  title: string,
  { written, left, undo }: WriteOutcome,
  onUndo: (write: UserWrite) => void,
): Notice {
  const whole = left.length === 0;
  return {
    intent: whole && written > 0 ? 'success' : written > 0 ? 'warning' : 'info',
    title: written > 0 ? title : '没有写入任何内容',
    advice: written === 0 && whole ? '没有需要改动的单元格。' : '',
    left,
    ...(undo === null
      ? {}
      : {
          undo: () => {
            onUndo(undo);
          },
        }),
  };
}

/** What came of taking a write back. */
export function undoNotice({ restored, left }: UndoneWrite): Notice {
  const whole = left.length === 0;
  return {
    intent: whole ? 'success' : 'warning',
    title: restored > 0 ? '已撤销本次写入' : '没有可撤销的内容',
    advice: restored > 0 ? `${restored}个单元格恢复成写入之前的样子。` : '',
    left,
  };
}

/** What to say after a jump; null where the row is where it was. Said quietly, so that the focus stays on the entry. */
export function jumpNotice(found: 'asBefore' | 'moved' | 'gone', { sheet, address }: Place): Notice | null {
  switch (found) {
    case 'asBefore':
      return null;
    case 'moved':
      return {
        intent: 'info',
        title: '这一行移动过',
        advice: '检查之后排过序或增删过行，已跳到它现在的位置。',
        quiet: true,
      };
    case 'gone':
      return {
        intent: 'warning',
        title: '这一行找不到了',
        advice: `检查之后已改动或删除，只能跳到它当时所在的「${sheet}」${address}。请重新检查。`,
        quiet: true,
      };
  }
}
