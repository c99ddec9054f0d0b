import { createTemplate } from '../../src/actions/createTemplate';
import {
  migrate,
  readTemplateVersion,
  TEMPLATE_VERSION,
  type Migration,
} from '../../src/actions/templateVersion';
import { emptyHost, SMALL_PLAN } from '../support/hostOffice';

test.each([
  [null, null],
  ['', null],
  ['1', 1],
  ['12', 12],
  ['eins', null],
])('the setting %j is version %j', (kept, version) => {
  expect(readTemplateVersion(kept)).toBe(version);
});

test('the template says its version', async () => {
  const { workbook } = emptyHost();
  await createTemplate(SMALL_PLAN);
  expect(workbook.state.settings.get('planLedgerCheck.template')).toBe(String(TEMPLATE_VERSION));
});

test('an older workbook goes through the migrations from its version on, one after the other', async () => {
  emptyHost();
  const done: number[] = [];
  const step = (from: number): Migration => ({
    from,
    apply: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5 - from));
      done.push(from);
    },
  });
  await Excel.run((context) => migrate(context, 2, [step(1), step(2), step(3), step(4)]));
  expect(done).toEqual([2, 3, 4]);
});
