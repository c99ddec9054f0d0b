import { freshHost, onSheet1, refusalOf } from '../onHost';

type OnSheet = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

beforeEach(async () => {
  freshHost();
  await onSheet1((sheet) => {
    sheet.getRange('A1:B1').values = [['日期', '主题']];
    sheet.tables.add('A1:B3', true).name = 'Ledger';
  });
});

const refused: [string, string, OnSheet][] = [
  ['a sheet name with a slash', 'InvalidArgument', (_s, { workbook }) => workbook.worksheets.add('a/b')],
  [
    'a sheet name of 32 characters',
    'InvalidArgument',
    (_s, { workbook }) => workbook.worksheets.add('x'.repeat(32)),
  ],
  ["a sheet name that begins with '", 'InvalidArgument', (_s, { workbook }) => workbook.worksheets.add("'x")],
  ['an empty sheet name', 'InvalidArgument', (_s, { workbook }) => workbook.worksheets.add('')],
  [
    'a sheet name in use, any case',
    'ItemAlreadyExists',
    (_s, { workbook }) => workbook.worksheets.add('SHEET1'),
  ],
  [
    'a sheet that is not there',
    'ItemNotFound',
    (_s, { workbook }) => workbook.worksheets.getItem('没有').load('name'),
  ],
  ['a table that is not there', 'ItemNotFound', (sheet) => sheet.tables.getItem('没有').load('name')],
  [
    'a column that is not there',
    'ItemNotFound',
    (sheet) => sheet.tables.getItem('Ledger').columns.getItem('没有').load('name'),
  ],
  [
    'deleting the only sheet',
    'InvalidOperation',
    (sheet) => {
      sheet.delete();
    },
  ],
  [
    'hiding the only sheet',
    'InvalidOperation',
    (sheet) => {
      sheet.visibility = 'Hidden';
    },
  ],
  ['an address that is none', 'InvalidArgument', (sheet) => sheet.getRange('日期').load('address')],
  ['an address off the grid', 'InvalidArgument', (sheet) => sheet.getRange('A1048577').load('address')],
  [
    'an over-long address',
    'InvalidArgument',
    (sheet) => sheet.getRange(`A1,${'B2,'.repeat(3000)}`).load('address'),
  ],
  [
    'a range that leaves the grid',
    'InvalidArgument',
    (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
  ],
  [
    'a ragged array',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('D1:E2').values = [[1, 2], [3]];
    },
  ],
  [
    'an array of another size',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('D1:E2').values = [[1, 2]];
    },
  ],
  [
    'a large array of another size',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('D1:E900').values = Array.from({ length: 901 }, () => [1, 2]);
    },
  ],
  [
    'an object for a value',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('D1').values = [[{} as string]];
    },
  ],
  [
    'a text over 32,767 characters',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('D1').values = [['字'.repeat(32_768)]];
    },
  ],
  [
    'a formula that cannot be read',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('D1').formulas = [['=SUM(']];
    },
  ],
  ['a table over a table', 'MergedRangeConflict', (sheet) => sheet.tables.add('B2:C5', true)],
  [
    'a table over merged cells',
    'MergedRangeConflict',
    (sheet) => {
      sheet.getRange('E1:F1').merge();
      sheet.tables.add('E1:F3', true);
    },
  ],
  [
    'a table name in use',
    'ItemAlreadyExists',
    (sheet) => {
      sheet.tables.add('E1:F3', true).name = 'ledger';
    },
  ],
  [
    'a table name like a cell',
    'InvalidArgument',
    (sheet) => {
      sheet.tables.getItem('Ledger').name = 'A1';
    },
  ],
  [
    'a table name with a space',
    'InvalidArgument',
    (sheet) => {
      sheet.tables.getItem('Ledger').name = 'my table';
    },
  ],
  [
    'a table resized away from its header',
    'InvalidArgument',
    (sheet) => {
      sheet.tables.getItem('Ledger').resize('A2:B5');
    },
  ],
  [
    'merging inside a table',
    'InvalidOperation',
    (sheet) => {
      sheet.getRange('A2:B2').merge();
    },
  ],
  [
    'deleting the header row of a table',
    'InsertDeleteConflict',
    (sheet) => {
      sheet.getRange('1:1').delete('Up');
    },
  ],
  [
    'a name in use',
    'ItemAlreadyExists',
    (sheet, { workbook }) => {
      workbook.names.add('清单', sheet.getRange('A2:A3'));
      workbook.names.add('清单', sheet.getRange('A2:A3'));
    },
  ],
  [
    'a name that a table has',
    'ItemAlreadyExists',
    (sheet, { workbook }) => workbook.names.add('Ledger', sheet.getRange('A2:A3')),
  ],
  [
    'a name like a cell',
    'InvalidArgument',
    (sheet, { workbook }) => workbook.names.add('R1C1', sheet.getRange('A2')),
  ],
  [
    'a colour that is none',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('A1').format.fill.color = 'rot';
    },
  ],
  [
    'a list of a name that is not there',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source: '=没有' } };
    },
  ],
  [
    'a list by INDIRECT',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('D1').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=INDIRECT("A1:A3")' },
      };
    },
  ],
  [
    'a typed list over 255 characters',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('D1').dataValidation.rule = {
        list: { inCellDropDown: true, source: '字,'.repeat(128) },
      };
    },
  ],
  [
    'an alert over 255 characters',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('D1').dataValidation.errorAlert = {
        message: '字'.repeat(256),
        title: '',
        style: 'Stop',
        showAlert: true,
      };
    },
  ],
  [
    'a structured reference in a conditional format',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('A2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=Ledger[日期]>1';
    },
  ],
  [
    'a conditional format without =',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('A2').conditionalFormats.add('Custom').custom.rule.formula = '$A2>1';
    },
  ],
  [
    'a setting that is not there',
    'ItemNotFound',
    (_s, { workbook }) => workbook.settings.getItem('没有').load('value'),
  ],
];

test.each(refused)('%s is refused with %s', async (_what, code, act) => {
  expect(await refusalOf(onSheet1(act))).toBe(code);
});

describe('what Excel has and this host has not is said so', () => {
  test.each<[string, string, OnSheet]>([
    ['a method', 'Range.RemoveDuplicates', (sheet) => sheet.getRange('A1:A2').removeDuplicates([0], false)],
    ['a property', 'Range.Hyperlink', (sheet) => sheet.getRange('A1').load('hyperlink')],
    ['an object', 'Worksheet.Comments', (sheet) => sheet.comments.load('items')],
    ['a kind of chart', 'Radar', (sheet) => sheet.charts.add('Radar', sheet.getRange('A1'))],
    [
      'a kind of conditional format',
      'ColorScale',
      (sheet) => sheet.getRange('A1').conditionalFormats.add('ColorScale'),
    ],
  ])('%s: NotImplemented', async (_what, member, act) => {
    const run = onSheet1(act);
    await expect(run).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining(member),
    });
  });

  test('a member that does not exist: ApiNotFound', async () => {
    expect(await refusalOf(onSheet1((sheet) => sheet.getRange('A1').load('colour')))).toBe('ApiNotFound');
  });

  test('a member above the API set of the host: ApiNotFound', async () => {
    freshHost({ apiSet: '1.9' });
    expect(
      await refusalOf(
        onSheet1((sheet) => {
          sheet.getRange('A:B').group('ByColumns');
        }),
      ),
    ).toBe('ApiNotFound');
  });
});

describe('a batch that fails in the middle', () => {
  test('keeps what was done before, does nothing after', async () => {
    const host = freshHost();
    const code = await refusalOf(
      onSheet1((sheet) => {
        sheet.getRange('A1').values = [['vorher']];
        sheet.getRange('A2:A3').values = [[1]];
        sheet.getRange('A4').values = [['nachher']];
      }),
    );
    expect(code).toBe('InvalidArgument');
    expect(host.workbook.values('Sheet1', 'A1:A4')).toEqual([['vorher'], [''], [''], ['']]);
  });
});

describe('a protected sheet', () => {
  const writes: [string, (sheet: Excel.Worksheet) => unknown][] = [
    [
      'values',
      (sheet) => {
        sheet.getRange('A2').values = [[1]];
      },
    ],
    [
      'formats',
      (sheet) => {
        sheet.getRange('A2').format.fill.color = 'red';
      },
    ],
    [
      'number formats',
      (sheet) => {
        sheet.getRange('A2').numberFormat = [['@']];
      },
    ],
    [
      'rows',
      (sheet) => {
        sheet.getRange('2:2').insert('Down');
      },
    ],
    ['a table', (sheet) => sheet.tables.add('E1:F2', true)],
    [
      'growing a table',
      (sheet) => {
        sheet.tables.getItem('Ledger').resize('A1:B9');
      },
    ],
    [
      'validations',
      (sheet) => {
        sheet.getRange('A2').dataValidation.clear();
      },
    ],
    ['conditional formats', (sheet) => sheet.getRange('A2').conditionalFormats.add('Custom')],
    [
      'hiding',
      (sheet) => {
        sheet.getRange('A:A').columnHidden = true;
      },
    ],
  ];

  test.each(writes)('refuses %s', async (_what, write) => {
    await onSheet1((sheet) => {
      sheet.protection.protect();
    });
    expect(await refusalOf(onSheet1(write))).toBe('AccessDenied');
  });

  test('is read and says that it is protected; unlocked cells are written', async () => {
    await onSheet1((sheet) => {
      sheet.getRange('D1').format.protection.locked = false;
      sheet.protection.protect();
    });
    const range = await onSheet1((sheet) => {
      sheet.getRange('D1').values = [[1]];
      return sheet.getRange('D1').load('values,worksheet/protection/protected');
    });
    expect(range.values).toEqual([[1]]);
    expect(range.worksheet.protection.protected).toBe(true);
  });
});
