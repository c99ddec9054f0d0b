import { join } from 'node:path';

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** How the add-in is made known to the Excel of a machine, and how that is taken back. */
export type Sideload =
  | {
      readonly kind: 'registry';
      /** Ends with status 0 where Excel is installed. */
      readonly findExcel: Command;
      readonly add: Command;
      readonly remove: Command;
      readonly openExcel: Command;
    }
  | {
      readonly kind: 'folder';
      readonly excelApp: string;
      /** Excel reads every manifest that lies here. */
      readonly manifestCopy: string;
      readonly openExcel: Command;
    }
  | { readonly kind: 'none' };

/** What a machine and an add-in are, as far as sideloading goes. */
export interface SideloadFacts {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly addinId: string;
  readonly manifest: string;
}

/** Where Excel on Windows looks for the manifests of developers; the value's name is the add-in's id. */
const DEVELOPER_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const EXCEL_KEY = 'HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';
/** Where Excel on a Mac looks for them, below the user's home. */
const WEF = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';
const EXCEL_APP = '/Applications/Microsoft Excel.app';

/** Microsoft's documented ways of sideloading into desktop Excel: the registry on Windows, a folder on a Mac. */
export function sideload({ platform, home, addinId, manifest }: SideloadFacts): Sideload {
  switch (platform) {
    case 'win32':
      return {
        kind: 'registry',
        findExcel: ['reg', 'query', EXCEL_KEY],
        add: ['reg', 'add', DEVELOPER_KEY, '/v', addinId, '/t', 'REG_SZ', '/d', manifest, '/f'],
        remove: ['reg', 'delete', DEVELOPER_KEY, '/v', addinId, '/f'],
        openExcel: ['cmd', '/c', 'start', '', 'excel'],
      };
    case 'darwin':
      return {
        kind: 'folder',
        excelApp: EXCEL_APP,
        manifestCopy: join(home, WEF, `${addinId}.xml`),
        openExcel: ['open', '-a', 'Microsoft Excel'],
      };
    default:
      return { kind: 'none' };
  }
}

/** The add-in's id in its manifest. @throws Error where there is none */
export function addinIdOf(manifestXml: string): string {
  const id = /<Id>\s*([\da-f-]{36})\s*<\/Id>/i.exec(manifestXml)?.[1];
  if (id === undefined) throw new Error('The manifest has no Id.');
  return id;
}
