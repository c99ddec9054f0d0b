/** Whether this Excel offers a version of ExcelApi. @example isExcelApiOffered('1.19') */
export function isExcelApiOffered(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
