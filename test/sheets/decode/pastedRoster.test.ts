import type { PastedMember } from '../../../src/sheets/decode/pastedRoster';
import { readPastedRoster } from '../../../src/sheets/decode/pastedRoster';

/** What was pasted, whom it gives, and what is said of it. */
const PASTED: readonly [
  what: string,
  text: string,
  members: readonly PastedMember[],
  notes?: readonly string[],
][] = [
  [
    'rows of Excel with a header',
    '姓名\t科室\t党支部\t身份\n张三\t综合科\t第一党支部\t党员干部\n李四\t业务科\t第二党支部\t党员\n',
    [
      { name: '张三', department: '综合科', branch: '第一党支部', roles: '党员干部' },
      { name: '李四', department: '业务科', branch: '第二党支部', roles: '党员' },
    ],
  ],
  [
    'columns in another order, other headers, a title above and a number column',
    '机关党员名单\r\n序号\t所在处室\t姓　名\t政治面貌\t职务\r\n1\t综合科\t张 三\t中共党员\t科长\r\n2\t\t李四\t群众\t\r\n',
    [
      { name: '张三', department: '综合科', roles: '党员', note: '科长' },
      { name: '李四', roles: '群众' },
    ],
  ],
  [
    'a post that is a role of the office goes into 身份',
    '姓名\t职务\t政治面貌\n赵建国\t党组书记、主任\t中共党员',
    [{ name: '赵建国', roles: '党组书记、党员', note: '主任' }],
  ],
  [
    'leaders with what they are in charge of',
    '姓名\t分管领域\t联系支部\t任职时间\n钱学文\t银行保险、金融招商\t第二党支部\t2022-4-1',
    [{ name: '钱学文', portfolio: '银行保险、金融招商', linkedBranches: '第二党支部', from: '2022-4-1' }],
  ],
  [
    'a header that the roster does not have',
    '姓名\t电话\t科室\n张三\t13800000000\t综合科',
    [{ name: '张三', department: '综合科' }],
    ['名册里没有“电话”这样的列，没有采用。'],
  ],
  [
    'a cell with a line break, quoted by Excel',
    '姓名\t身份\n张三\t"党支部书记、\n党员干部"',
    [{ name: '张三', roles: '党支部书记、党员干部' }],
  ],
  [
    'a total and a signature below the list',
    '姓名\t科室\n张三\t综合科\n合计：1人\n制表人：李四\t审核人：王五',
    [{ name: '张三', department: '综合科' }],
    ['第3行「合计:1人」是合计或落款，没有采用。', '第4行「制表人:李四 审核人:王五」是合计或落款，没有采用。'],
  ],
  [
    'rows without a header',
    '1\t张三\t综合科\t科长\n2\t李四\t业务科\t第一党支部',
    [
      { name: '张三', department: '综合科', note: '科长' },
      { name: '李四', department: '业务科', branch: '第一党支部' },
    ],
  ],
  [
    'numbered lines',
    '1. 张三  综合科 科长\n2、李　四  业务科\n（3）欧阳修 综合科\n',
    [
      { name: '张三', department: '综合科', note: '科长' },
      { name: '李四', department: '业务科' },
      { name: '欧阳修', department: '综合科' },
    ],
  ],
  [
    'a header of words parted by blanks, and a line that lacks one',
    '姓名  科室  职务\n张三  综合科  科长\n李四  主任',
    [
      { name: '张三', department: '综合科', note: '科长' },
      { name: '李四', note: '主任' },
    ],
  ],
  ['names with 、', '张三、李四，王 五；赵六', ['张三', '李四', '王五', '赵六'].map((name) => ({ name }))],
  ['names with blanks', '张三 李四　王五', ['张三', '李四', '王五'].map((name) => ({ name }))],
  ['names line by line', '张三\n\n李四\n', ['张三', '李四'].map((name) => ({ name }))],
  ['names of one header', '姓名\n张三\n李四', ['张三', '李四'].map((name) => ({ name }))],
  [
    'people of a department',
    '综合科：张三、李四\n业务科: 王五',
    [
      { name: '张三', department: '综合科' },
      { name: '李四', department: '综合科' },
      { name: '王五', department: '业务科' },
    ],
  ],
  ['a department in front', '综合科 张三', [{ name: '张三', department: '综合科' }]],
  ['a name that ends like a department', '张登科', [{ name: '张登科' }]],
  ['such a name among others', '李四、张登科', ['李四', '张登科'].map((name) => ({ name }))],
  [
    'a person with roles in brackets',
    '张三（党支部书记、党员干部）',
    [{ name: '张三', roles: '党支部书记、党员干部' }],
  ],
  ['Latin names', 'Smith\n买买提·艾力', [{ name: 'Smith' }, { name: '买买提·艾力' }]],
  [
    'a name twice',
    '张三、李四、张 三',
    [{ name: '张三' }, { name: '李四' }],
    ['张三 出现了不止一次，只取第一次。'],
  ],
  [
    'lines that say nobody',
    '张三\n综合科科长\n共2人。',
    [{ name: '张三' }],
    ['第2行「综合科科长」没有看出姓名，没有采用。', '第3行「共2人。」是合计或落款，没有采用。'],
  ],
  ['nothing', ' \n\t\n', []],
];

test.each(PASTED)('%s', (_what, text, members, notes = []) => {
  expect(readPastedRoster(text)).toEqual({ members, notes });
});
