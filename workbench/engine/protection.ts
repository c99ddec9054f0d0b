import type { EngineSheet } from './EngineSheet';

/** Protects a sheet without a password, everything locked as Excel's own default has it. */
export function protect(sheet: EngineSheet): void {
  sheet.kept = { ...sheet.kept, protection: '' };
  sheet.model.sheetProtection = { sheet: true, objects: true, scenarios: true };
}

/** Takes the protection off, whatever its password. */
export function unprotect(sheet: EngineSheet): void {
  sheet.kept = { ...sheet.kept, protection: '' };
  sheet.model.sheetProtection = null;
}
