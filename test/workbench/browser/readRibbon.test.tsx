import { readFileSync } from 'node:fs';
import { ManifestError, readRibbon } from '../../../workbench/browser/ribbon/readRibbon';

const MANIFEST = readFileSync('manifest.xml', 'utf8');

it('reads the group of our manifest in Chinese', () => {
  const ribbon = readRibbon(MANIFEST);
  expect(ribbon).toMatchObject({
    displayName: '台账对标',
    groupLabel: '台账对标',
    functionFile: 'https://localhost:3000/commands.html',
  });
  expect(ribbon.buttons.map(({ label, action }) => [label, action])).toEqual([
    ['任务窗格', { kind: 'showTaskpane', url: 'https://localhost:3000/taskpane.html' }],
    ['检查台账', { kind: 'executeFunction', name: 'checkLedgerCommand' }],
    ['领导汇总', { kind: 'executeFunction', name: 'writeSummaryCommand' }],
  ]);
});

it('takes the texts of another locale where the manifest has them', () => {
  const { groupLabel, buttons } = readRibbon(MANIFEST, 'en-US');
  expect(groupLabel).toBe('Plan Ledger Check');
  expect(buttons.map(({ label }) => label)).toEqual(['Task Pane', 'Check Ledger', 'Summary']);
});

it('gives each button its own tip and icons by size', () => {
  const [pane, check] = readRibbon(MANIFEST).buttons;
  expect(pane?.tip).toMatch(/^打开任务窗格/);
  expect(check?.tipTitle).toBe('检查台账');
  expect(check?.icons.get(32)).toBe('https://localhost:3000/assets/check-32.png');
});

it.each([
  ['broken XML', '<OfficeApp>', /./],
  ['no ribbon', '<OfficeApp/>', 'VersionOverrides'],
  [
    'a text that is not there',
    MANIFEST.replace('<bt:String id="Check.Label"', '<bt:String id="Other"'),
    'Check.Label',
  ],
  ['an action nobody knows', MANIFEST.replace('"ExecuteFunction"', '"OpenDoor"'), 'does not know'],
])('says what is wrong with %s', (_what, xml, message) => {
  const read = (): unknown => readRibbon(xml);
  expect(read).toThrow(ManifestError);
  expect(read).toThrow(message);
});
