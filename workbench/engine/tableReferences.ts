const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu;

/** A formula that reads other tables: `Ledger[日期]` becomes `Ledger8[日期]`. Names are compared in any case. */
export function renameTables(formula: string, newNames: ReadonlyMap<string, string>): string {
  if (newNames.size === 0) return formula;
  return formula.replace(TOKEN, (token) => newNames.get(token.toLowerCase()) ?? token);
}
