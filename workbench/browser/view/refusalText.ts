import type { RefusedError } from '../../engine/RefusedError';
import type { EditOp } from './EditOp';
import { UnlistedError } from './refuseUnlisted';

const UNLISTED = '填的内容不在下拉列表中。请点单元格右边的箭头，从列表中选一项。';
const PROTECTED = '工作表受保护，没有改动。请先点「开始」中的「撤销保护」，再重试。';
const FALLBACK = '这一步做不了，表格没有改动。';

const BY_KIND: Partial<Record<EditOp['kind'], string>> = {
  enter: "公式有误，没有写入。请检查括号、引号和函数名；如果想输入文字，请在前面加一个撇号（'）。",
  delete: '不能只删除表格的标题行。请连同整个表格一起删除，或只删除下面的数据行。',
  sort: '这里没有可以排序的数据，请先选中数据中的一格。',
  deleteSheet: '不能删除：工作簿中至少要留一张可见的工作表。',
  filter: '这一列不能筛选，请点标题行上的箭头。',
  renameSheet: '这个名称不能用：要有 1 到 31 个字，不能含有 \\ / ? * [ ] : ，也不能以撇号开头或结尾。',
};

/** Says why an edit was refused and what to do. */
export function refusalText(op: EditOp, error: RefusedError): string {
  if (error instanceof UnlistedError) return error.says === '' ? UNLISTED : error.says;
  switch (error.code) {
    case 'AccessDenied':
      return PROTECTED;
    case 'ItemAlreadyExists':
      return '已经有一张同名的工作表，请换一个名称。';
    case 'ItemNotFound':
      return '这张工作表已经不在了。';
    case 'InvalidOperation':
      if (op.kind === 'sort') return '要排序的区域里有合并单元格，请先取消合并。';
      break;
    case 'InvalidArgument':
      if (op.kind === 'enter' && error.message.includes('32,767'))
        return '一个单元格最多放 32767 个字，没有写入。';
      break;
    default:
  }
  return BY_KIND[op.kind] ?? FALLBACK;
}
