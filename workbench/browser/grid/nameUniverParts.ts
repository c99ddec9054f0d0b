/** What Univer leaves unnamed, by where it stands. */
const NAMES: readonly (readonly [selector: string, name: string])[] = [
  ['[data-u-comp="defined-name"] input', '名称框'],
  ['[data-u-comp="defined-name"] a', '打开名称列表'],
  ['[data-u-comp="formula-bar"] button:not([aria-label])', '停止计算'],
  ['[data-u-comp="editor"]', '单元格内容'],
  ['canvas[id^="univer-sheet-main-canvas"]', '表格'],
];

/** Gives names and roles to the parts of Univer that have none, for screen readers and keyboards; also to later ones. */
export function nameUniverParts(host: HTMLElement): void {
  const name = (): void => {
    for (const [selector, label] of NAMES)
      for (const part of host.querySelectorAll(selector)) part.setAttribute('aria-label', label);
    for (const link of host.querySelectorAll('[data-u-comp="defined-name"] a'))
      link.setAttribute('role', 'button');
    for (const editor of host.querySelectorAll('[data-u-comp="editor"]'))
      editor.setAttribute('role', 'textbox');
    for (const canvas of host.querySelectorAll<HTMLCanvasElement>('canvas[tabindex="1"]'))
      canvas.tabIndex = 0;
    host.querySelectorAll('section[aria-live][aria-label]').forEach((section, index) => {
      section.setAttribute('aria-label', `表格消息 ${String(index + 1)}`);
    });
    for (const canvas of host.querySelectorAll('canvas[aria-label]')) canvas.setAttribute('role', 'img');
  };
  new MutationObserver(name).observe(host, { childList: true, subtree: true });
}
