import { readFileSync, writeFileSync } from 'node:fs';
import { clientMembers } from './clientMembers';

const BUNDLE = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js';
const LIST = 'workbench/richapi/excelMembers.json';

/** To renew the list after an update of the client: UPDATE_MEMBERS=1 npx jest excelMembers */
test('the list of known members is that of the client', () => {
  const source = readFileSync(BUNDLE, 'utf8');
  const members = clientMembers(source.slice(source.indexOf('_defaultApiSetName = "ExcelApi"')));
  if (process.env['UPDATE_MEMBERS']) writeFileSync(LIST, `${JSON.stringify(members, null, 2)}\n`);
  expect(JSON.parse(readFileSync(LIST, 'utf8'))).toEqual(members);
  expect(members['Range']?.['Values']).toBe('1.1');
  expect(members['Table']?.['Resize']).toBe('1.13');
  expect(members['Range']?.['GetMergedAreas']).toBe('99.0');
});
