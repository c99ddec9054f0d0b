import { readFileSync } from 'node:fs';

const NOTICES = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

test.each(Object.keys(dependencies))('%s is named with the installed version', (name) => {
  const installed = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  expect(NOTICES).toContain(`- ${name} ${installed.version}`);
});

test('the notices say that Microsoft is not responsible for the add-in, and so does its page', () => {
  expect(NOTICES).toContain(
    'Microsoft is not responsible for maintaining, updating or supporting this add-in',
  );
  expect(readFileSync('src/taskpane/about.html', 'utf8')).toContain('微软公司不负责维护、更新或支持本加载项');
});

test('our own licence is MIT and names the holder', () => {
  const licence = readFileSync('LICENSE', 'utf8');
  expect(licence).toMatch(/^MIT License\n\nCopyright \(c\) 2026 台账对标 \(Plan Ledger Check\) founders\n/);
});
