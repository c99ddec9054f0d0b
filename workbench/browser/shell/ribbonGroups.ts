import type { GridCommand } from '../DrawnGrid';
import type { ButtonSpec, GroupSpec } from '../ribbon/drawRibbon';
import type { Ribbon, RibbonButton } from '../ribbon/readRibbon';
import type { FileActions } from './FileActions';

const LARGE_ICON = 32;

function small(id: string, label: string, tip: string, press: ButtonSpec['press']): ButtonSpec {
  return { id, label, tipTitle: label, tip, icon: null, press };
}

/** The workbench's own file buttons. */
export function fileGroup(files: FileActions): GroupSpec {
  return {
    label: '文件',
    isLarge: false,
    buttons: [
      small('file.new', '新建', '新的空工作簿。', () => files.create()),
      small('file.open', '打开', '打开一个 .xlsx 文件；文件只在本机浏览器里。', () => files.pick()),
      small('file.save', '另存为', '下载为 .xlsx，可在 Excel 或 WPS 中打开。', () => files.save()),
      small('file.sample', '示例工作簿', '一个单位一年的台账，带各种常见毛病，可以马上检查。', () =>
        files.openSample(),
      ),
    ],
  };
}

const EDITS: readonly (readonly [string, readonly (readonly [GridCommand, string, string])[]])[] = [
  [
    '数据',
    [
      ['sortAscending', '升序', '按所选单元格所在的列升序排列整张表。'],
      ['sortDescending', '降序', '按所选单元格所在的列降序排列整张表。'],
      ['clearFilter', '清除筛选', '重新显示被筛选隐藏的行。'],
      ['clearContents', '清除内容', '清空所选单元格的内容，格式不变。'],
    ],
  ],
  [
    '行和列',
    [
      ['insertRow', '插入行', '在所选行上方插入。'],
      ['deleteRow', '删除行', '删除所选的行。'],
      ['insertColumn', '插入列', '在所选列左边插入。'],
      ['deleteColumn', '删除列', '删除所选的列。'],
    ],
  ],
  [
    '填充',
    [
      [{ fill: '#FFFF00' }, '填充黄色', '给所选单元格填上黄色，像自己做标记那样。'],
      [{ fill: null }, '无填充', '去掉所选单元格自己的填充色；条件格式的颜色不受影响。'],
    ],
  ],
  [
    '工作表',
    [
      ['protect', '保护工作表', '保护后不能改动。'],
      ['unprotect', '撤销保护', '让工作表重新可以改动。'],
    ],
  ],
];

/** The buttons that work on the grid's selection. */
export function editGroups(run: (command: GridCommand) => void): readonly GroupSpec[] {
  return EDITS.map(([label, commands]) => ({
    label,
    isLarge: false,
    buttons: commands.map(([command, name, tip]) =>
      small(`grid.${name}`, name, tip, () => {
        run(command);
      }),
    ),
  }));
}

/** The add-in's group, as its manifest has it. */
export function addinGroup(ribbon: Ribbon, press: (button: RibbonButton) => void | Promise<void>): GroupSpec {
  return {
    label: ribbon.groupLabel,
    isLarge: true,
    buttons: ribbon.buttons.map((button) => ({
      ...button,
      icon: button.icons.get(LARGE_ICON) ?? null,
      press: () => press(button),
    })),
  };
}
