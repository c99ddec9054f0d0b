/** The arrow of a searchable list, in Chinese; no stop of its own for the Tab key, since the down key opens the list. */
export const LIST_ICON = { 'aria-label': '打开列表', tabIndex: -1 } as const;
