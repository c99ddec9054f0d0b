import { allTypes } from '../../../workbench/richapi/allTypes';
import members from '../../../workbench/richapi/excelMembers.json';

const known: Readonly<Record<string, Readonly<Record<string, string>>>> = members;

test.each(Object.entries(allTypes))('every modelled member of %s exists in Excel', (type, table) => {
  const modelled = [table.properties, table.objects, table.methods].flatMap((part) =>
    Object.keys(part ?? {}),
  );
  expect(modelled.filter((member) => known[type]?.[member] === undefined)).toEqual([]);
});

test.each(Object.entries(allTypes))('no modelled member of %s is above ExcelApi 1.14', (type, table) => {
  const modelled = [table.properties, table.objects, table.methods].flatMap((part) =>
    Object.keys(part ?? {}),
  );
  const versions = modelled.map((member) => Number((known[type]?.[member] ?? '1.0').split('.')[1]));
  expect(versions.filter((minor) => minor > 14)).toEqual([]);
});
