import { readFileSync } from 'node:fs';
import { addinIdOf, sideload } from '../../../workbench/server/sideload';

const ID = '02c14b3a-d671-4130-936a-8f835ecb1b5c';
const FACTS = { home: '/Users/li', addinId: ID, manifest: '/work/manifest.xml' };

it('reads the id of our manifest', () => {
  expect(addinIdOf(readFileSync('manifest.xml', 'utf8'))).toBe(ID);
});

it('refuses a manifest without an id', () => {
  expect(() => addinIdOf('<OfficeApp/>')).toThrow('Id');
});

it('names the manifest in the registry on Windows, and takes just that value back', () => {
  const way = sideload({ ...FACTS, platform: 'win32' });
  const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
  expect(way).toMatchObject({
    kind: 'registry',
    add: ['reg', 'add', key, '/v', ID, '/t', 'REG_SZ', '/d', '/work/manifest.xml', '/f'],
    remove: ['reg', 'delete', key, '/v', ID, '/f'],
  });
});

it('copies the manifest into the folder that Excel reads on a Mac', () => {
  expect(sideload({ ...FACTS, platform: 'darwin' })).toMatchObject({
    kind: 'folder',
    manifestCopy: `/Users/li/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.xml`,
  });
});

it('knows no Excel on Linux', () => {
  expect(sideload({ ...FACTS, platform: 'linux' })).toEqual({ kind: 'none' });
});
