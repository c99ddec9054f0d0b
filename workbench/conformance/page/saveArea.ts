import { element } from './element';

/**
 * Hands the answers out: a download, and a text that can be selected and copied where downloads are blocked (the web
 * views of the desktop).
 */
export function saveArea(fileName: string, text: string): HTMLElement {
  const blob = new Blob([text], { type: 'application/json' });
  const link = element('a', { href: URL.createObjectURL(blob), download: fileName }, '保存 JSON');
  const field = element('textarea', { readOnly: true, value: text, spellcheck: false });
  const label = element(
    'label',
    {},
    '如果没有弹出下载：全选下面的文字，复制到记事本，存为 ',
    fileName,
    field,
  );
  const select = element('button', { type: 'button' }, '全选文字');
  select.addEventListener('click', () => {
    field.focus();
    field.select();
  });
  const heading = element('h2', {}, '保存结果');
  return element('section', {}, heading, element('p', {}, link), label, select);
}
