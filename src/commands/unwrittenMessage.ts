import type { Unwritten } from '../actions/CheckOutcome';
import type { FailureText } from '../actions/failureText';

/** Why a check from the ribbon has written nothing, and where to go on. */
export function unwrittenMessage({ reason, sheets }: Unwritten): FailureText {
  const title = '结果没有写入表格';
  const named = sheets.map((sheet) => `「${sheet}」`).join('');
  switch (reason) {
    case 'filtered':
      return {
        title,
        advice: `${named}正在筛选，此时写入会错行。请清除筛选后再点，或打开任务窗格查看结果。`,
      };
    case 'protected':
      return {
        title,
        advice: `${named}受保护。请在「审阅」选项卡中撤销工作表保护后再点，或打开任务窗格查看结果。`,
      };
  }
}
