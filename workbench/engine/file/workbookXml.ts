import { attribute } from './xmlTags';

/**
 * The workbook part with its chart sheets behind the worksheets. The library puts them first, but numbers the sheets of
 * names without them; print areas and titles, which it writes itself, are numbered with them.
 */
export function chartSheetsLast(workbook: string, rels: string): string {
  const tags = [...workbook.matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => tag);
  const charts = tags.filter((tag) => isChartSheet(tag, rels));
  if (charts.length === 0) return workbook;
  const others = tags.filter((tag) => !charts.includes(tag));
  return workbook
    .replace(/<sheets>[\s\S]*<\/sheets>/, () => `<sheets>${[...others, ...charts].join('')}</sheets>`)
    .replace(/(<definedName name="_xlnm\.[^>]*\slocalSheetId=")(\d+)/g, (_, start: string, index: string) => {
      return start + String(Number(index) - charts.length);
    });
}

function isChartSheet(tag: string, rels: string): boolean {
  const id = attribute(tag, 'r:id');
  const relation = [...rels.matchAll(/<Relationship\s[^>]*>/g)].find(
    ([found]) => attribute(found, 'Id') === id,
  );
  return relation?.[0].includes('chartsheets/') === true;
}
