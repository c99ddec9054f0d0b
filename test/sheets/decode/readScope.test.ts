import { readScope } from '../../../src/sheets/decode/readScope';

test.each([
  ['', { kind: 'collective' }],
  ['集体', { kind: 'collective' }],
  [' 集 体 ', { kind: 'collective' }],
  ['每个科室', { kind: 'department', except: [] }],
  ['每个党支部（除一支部）', { kind: 'branch', except: ['一支部'] }],
  ['每名党员', { kind: 'person', roles: ['党员'], match: 'any', except: [] }],
  [
    '每名党组成员、党支部委员',
    { kind: 'person', roles: ['党组成员', '党支部委员'], match: 'any', except: [] },
  ],
  [
    '每名党组成员\n党支部委员',
    { kind: 'person', roles: ['党组成员', '党支部委员'], match: 'any', except: [] },
  ],
  [
    '每名党员干部且党支部委员',
    { kind: 'person', roles: ['党员干部', '党支部委员'], match: 'all', except: [] },
  ],
  [
    '每名党员（除党组书记、张 三）',
    { kind: 'person', roles: ['党员'], match: 'any', except: ['党组书记', '张三'] },
  ],
  ['每名党员(除张三，李四)', { kind: 'person', roles: ['党员'], match: 'any', except: ['张三', '李四'] }],
])('%j', (text, scope) => {
  expect(readScope(text)).toEqual(scope);
});

test.each([
  ['全体'],
  ['党员'],
  ['每名'],
  ['每个人'],
  ['集体（除张三）'],
  ['每名甲、乙且丙'],
  ['科室'],
  ['每名（除张三）'],
  ['每名党员（除）'],
])('%j is none', (text) => {
  expect(readScope(text)).toBeNull();
});
