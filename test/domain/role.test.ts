import { rolesWithImplied } from '../../src/domain/role';

test.each([
  ['党组书记', '党组书记 党组成员 领导班子成员 党员干部 党员'],
  ['党组副书记', '党组副书记 党组成员 领导班子成员 党员干部 党员'],
  ['党组成员', '党组成员 领导班子成员 党员干部 党员'],
  ['领导班子成员', '领导班子成员'],
  ['党支部书记', '党支部书记 党支部委员 党员'],
  ['党支部副书记', '党支部副书记 党支部委员 党员'],
  ['党支部委员', '党支部委员 党员'],
  ['党员干部', '党员干部 党员'],
  ['党员', '党员'],
  ['入党积极分子', '入党积极分子'],
])('%s holds %s', (role, held) => {
  expect([...rolesWithImplied([role])].sort()).toEqual(held.split(' ').sort());
});

test('several roles hold what each implies', () => {
  expect(rolesWithImplied(['党支部书记', '领导班子成员'])).toEqual(
    new Set(['党支部书记', '党支部委员', '党员', '领导班子成员']),
  );
});
