/** A colour of a word or cell: text on fill keeps a contrast of at least 4.5 : 1, also printed in grey. */
export interface Highlight {
  readonly fill: string;
  readonly font: string;
  readonly bold?: true;
}

export const RED: Highlight = { fill: '#F8CBCB', font: '#8B0000', bold: true };
export const AMBER: Highlight = { fill: '#FFE699', font: '#663C00', bold: true };
export const GREEN: Highlight = { fill: '#D5EBD0', font: '#1E4620' };
export const BLUE: Highlight = { fill: '#DCE9F7', font: '#1F3F66' };
export const GREY: Highlight = { fill: '#EDEDED', font: '#4D4D4D' };
/** A cell at fault. */
export const FAULT: Highlight = { fill: '#FFD9B3', font: '#7A2E00' };

/** The words of the status columns with their colours; 定性 and 未启用 stay without. */
export const STATUS_HIGHLIGHTS: Readonly<Record<string, Highlight>> = {
  未达标: RED,
  滞后: AMBER,
  逾期补齐: AMBER,
  达标: GREEN,
  正常: BLUE,
  待明确: GREY,
  只记数: GREY,
  不作考核: GREY,
  有误: RED,
  无考核对象: AMBER,
};

/** The words of the ledger's 核查 with their colours. */
export const ROW_HIGHLIGHTS: Readonly<Record<string, Highlight>> = {
  计入: GREEN,
  提醒: AMBER,
  未计入: RED,
  计划中: GREY,
};
