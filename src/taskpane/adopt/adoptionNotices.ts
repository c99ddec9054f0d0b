import type { AdoptOutcome } from '../../actions/adoptLedger';
import type { ReleaseOutcome } from '../../actions/releaseLedger';
import type { Notice } from '../Notice';

/** What came of 套用. */
export function adoptNotice({ kind, sheet }: AdoptOutcome): Notice {
  switch (kind) {
    case 'adopted':
      return {
        intent: 'success',
        title: `已套用「${sheet}」`,
        advice: '表的右边加了 核查、核查说明 两列，其余没有改动。返回后即可检查。',
      };
    case 'edited':
      return {
        intent: 'success',
        title: `已修改「${sheet}」的对应关系`,
        advice: '下次检查按新的对应关系读。',
      };
    case 'changed':
      return {
        intent: 'warning',
        title: `没有套用「${sheet}」`,
        advice: '它的表头刚才被改动过。工作表已重新读取，请再选一次。',
      };
    case 'taken':
      return {
        intent: 'warning',
        title: `没有套用「${sheet}」`,
        advice: '它的表格里已有一列叫 核查 或 核查说明，同一个表格里列不能重名。请先给那一列改个名字。',
      };
  }
}

/** What came of 取消套用. */
export function releaseNotice({ kind, sheet }: ReleaseOutcome): Notice {
  switch (kind) {
    case 'released':
      return {
        intent: 'success',
        title: `已取消套用「${sheet}」`,
        advice: '核查、核查说明 两列和颜色规则已拿掉，您的内容没有改动。',
      };
    case 'columnsLeft':
      return {
        intent: 'warning',
        title: `已取消套用「${sheet}」`,
        advice: '它的表头改过，认不出哪两列是检查加的。若右边还有 核查、核查说明，请自行删去。',
      };
    case 'sheetGone':
      return {
        intent: 'success',
        title: `已取消套用「${sheet}」`,
        advice: '这个工作表已经不在工作簿里，只删去了对应关系。',
      };
  }
}
