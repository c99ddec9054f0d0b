import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../engine/area';
import type { GridCommand } from '../DrawnGrid';
import type { EditOp } from '../view/EditOp';
import type { ShownGroup } from '../view/ShownSheet';
import type { MenuEntry } from './ContextMenu';

/** What a command of the ribbon or menu does to the selected area of a sheet. */
export function commandOps(command: GridCommand, sheetId: string, area: Area): readonly EditOp[] {
  const { row, column, rows, columns } = area;
  if (typeof command === 'object')
    return [{ kind: 'fillColour', sheetId, areas: [area], colour: command.fill }];
  switch (command) {
    case 'sortAscending':
    case 'sortDescending':
      return [{ kind: 'sort', sheetId, row, column, isAscending: command === 'sortAscending' }];
    case 'clearFilter':
      return [{ kind: 'clearFilter', sheetId, row, column }];
    case 'insertRow':
    case 'deleteRow': {
      const kind = command === 'insertRow' ? 'insert' : 'delete';
      return rows === MAX_ROWS ? [] : [{ kind, sheetId, axis: 'row', first: row, count: rows }];
    }
    case 'insertColumn':
    case 'deleteColumn': {
      const kind = command === 'insertColumn' ? 'insert' : 'delete';
      return columns === MAX_COLUMNS
        ? []
        : [{ kind, sheetId, axis: 'column', first: column, count: columns }];
    }
    case 'protect':
    case 'unprotect':
      return [{ kind: 'protect', sheetId, isProtected: command === 'protect' }];
    case 'clearContents':
      return [{ kind: 'clear', sheetId, areas: [area], what: 'Contents' }];
  }
}

/** Hides the selected rows or columns, or shows those hidden among them. */
export function hideOp(sheetId: string, axis: 'row' | 'column', area: Area, isHidden: boolean): EditOp {
  const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  return { kind: 'hide', sheetId, axis, first, count, isHidden };
}

/** Opens a group that is closed, closes one that is open. */
export function groupOp(sheetId: string, { axis, first, last, isCollapsed }: ShownGroup): EditOp {
  return { kind: 'hide', sheetId, axis, first, count: last - first + 1, isHidden: !isCollapsed };
}

/** What the entries of the menu do. */
export interface MenuActions {
  readonly run: (command: GridCommand) => void;
  readonly hide: (axis: 'row' | 'column', isHidden: boolean) => void;
  readonly copy: (isCut: boolean) => void;
}

/** The menu of the right mouse button. */
export function menuEntries({ run, hide, copy }: MenuActions): readonly MenuEntry[] {
  const command = (label: string, name: GridCommand): MenuEntry => ({
    label,
    run: () => {
      run(name);
    },
  });
  const act = (label: string, action: () => void): MenuEntry => ({ label, run: action });
  return [
    act('剪切', () => {
      copy(true);
    }),
    act('复制', () => {
      copy(false);
    }),
    undefined,
    command('插入行', 'insertRow'),
    command('删除行', 'deleteRow'),
    command('插入列', 'insertColumn'),
    command('删除列', 'deleteColumn'),
    command('清除内容', 'clearContents'),
    undefined,
    act('隐藏行', () => {
      hide('row', true);
    }),
    act('取消隐藏行', () => {
      hide('row', false);
    }),
    act('隐藏列', () => {
      hide('column', true);
    }),
    act('取消隐藏列', () => {
      hide('column', false);
    }),
    undefined,
    command('升序', 'sortAscending'),
    command('降序', 'sortDescending'),
    command('清除筛选', 'clearFilter'),
  ];
}
