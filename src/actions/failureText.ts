import type { HostFault } from '../excel/HostError';
import { CancelledError, HostError } from '../excel/HostError';
import { BookLayoutError, layoutText } from '../sheets/BookLayoutError';
import { MappingFileError } from '../sheets/adopt/mappingText';
import { ObstacleError } from './obstacles';

/** A failure as the user reads it: what happened, and what to do. */
export interface FailureText {
  readonly title: string;
  readonly advice: string;
}

const HOST_FAULTS: Readonly<Record<HostFault, FailureText>> = {
  editMode: { title: '有单元格正在编辑', advice: '请先在表格中按回车结束编辑，再点一次。' },
  protected: {
    title: '工作表受保护',
    advice: '请在“审阅”中撤销工作表保护后再试；本加载项不会替您解除保护。',
  },
  requestTooLarge: {
    title: '一次写入的内容过多',
    advice: '没有全部写入，您填写的内容不受影响。请再试一次；仍不行的，请把超长的单元格分成几行。',
  },
  responseTooLarge: {
    title: '表格内容过多，未能读取',
    advice: '什么也没有写入。请删去表格下方、右侧的空白格式或拆分超长单元格后再试。',
  },
  connectionLost: {
    title: '与 Excel 的连接中断',
    advice: '您填写的内容不受影响；结果可能没有写完。请稍候再检查一次。',
  },
  unsupported: {
    title: '这个版本的 Excel 不支持',
    advice: '需要 Excel 2021、LTSC 2021、Microsoft 365 或网页版。',
  },
  changed: {
    title: '检查过程中表格一直在变动',
    advice: '什么也没有写入。请等排序、插入行等操作（包括其他人的）做完后再检查一次。',
  },
  missing: { title: '检查过程中工作表或表格被改名或删除', advice: '请再检查一次。' },
  unexpected: {
    title: 'Excel 没有完成这一步',
    advice: '您填写的内容不受影响。请再试一次；仍不行的，请保存后重新打开工作簿。',
  },
};

/** Every failure of an action as a sentence that says what to do; what is no fault of the host keeps its own message. */
export function failureText(error: unknown): FailureText {
  if (error instanceof CancelledError) return { title: '已取消', advice: '什么也没有写入。' };
  if (error instanceof BookLayoutError) {
    const advice =
      error.fault.kind === 'sheetOccupied'
        ? '什么也没有写入。请把这个工作表改名，再点 放入计划模板。'
        : '请补上，或点 放入计划模板 补全（不会改动已有内容）。';
    return { title: layoutText(error.fault), advice };
  }
  if (error instanceof ObstacleError) {
    const sheets = error.obstacle.sheets.map((sheet) => `「${sheet}」`).join('、');
    return error.obstacle.reason === 'protected'
      ? { title: `工作表${sheets}受保护`, advice: '请在“审阅”中撤销这些工作表的保护后再试。' }
      : { title: `工作表${sheets}正在筛选`, advice: '请先清除筛选再试，以免写错行。' };
  }
  if (error instanceof MappingFileError)
    return { title: error.message, advice: '什么也没有写入。请把这句话告诉维护人员。' };
  if (error instanceof HostError) {
    const { title, advice } = HOST_FAULTS[error.fault];
    return { title, advice: error.fault === 'unexpected' ? `${advice}（${error.code}）` : advice };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { title: '出错了', advice: `您填写的内容不受影响。请把这句话告诉维护人员：${message}` };
}
