import { fold } from '../../domain/fold';

const DITTO: ReadonlySet<string> = new Set([
  '同上',
  '同前',
  '同上行',
  '仝上',
  '〃',
  '〃〃',
  '″',
  '"',
  '”',
  '“',
  "''",
  '’’',
]);

const LONGEST_DITTO = 5;

/** Whether a text says that the cell is as the one above. @example isDitto('〃') // true */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST_DITTO && DITTO.has(fold(text));
}

/** Words between two types in one cell. */
const JOINS = /[暨、/+＋&＆;；,，\r\n]|以及/;

/** 12月主题党日, 2022年3月份主题党日, 第一季度党课: the type with the time it was for. */
const TIME_PREFIX =
  /^(?:\d{4}年度?)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?|第?[一二三四1-4]季度|[上下]半年|第[一二三四五六七八九十\d]+次)?(?:的)?/;

/** The words of a type cell that may name several, each once. @example typePieces('组织生活会暨12月主题党日') // two */
export function typePieces(text: string): string[] {
  return [...new Set(text.split(JOINS).map(fold))].filter((piece) => piece !== '');
}

/** A type without the month or quarter before it. @example plainType('12月主题党日') // '主题党日' */
export function plainType(text: string): string {
  const word = fold(text);
  const plain = word.replace(TIME_PREFIX, '');
  return plain === '' ? word : plain;
}
