import type { ExcelFacts } from '../Recording';

/** Above what any Excel offers today. */
const HIGHEST_MINOR = 40;

/** What this Excel says of itself. */
export function excelFacts({ diagnostics, requirements, displayLanguage }: Office.Context): ExcelFacts {
  const { host, platform, version } = diagnostics;
  let minor = 0;
  for (let next = 1; next <= HIGHEST_MINOR; next++) {
    if (requirements.isSetSupported('ExcelApi', `1.${next}`)) minor = next;
  }
  return {
    host: String(host),
    platform: String(platform),
    version,
    language: displayLanguage,
    apiSet: `1.${minor}`,
  };
}

/** One line for people. */
export function factsText({ host, platform, version, language, apiSet }: ExcelFacts): string {
  return `${host} ${version}，平台 ${platform}，语言 ${language}，ExcelApi ${apiSet}`;
}
