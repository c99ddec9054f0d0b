import { execFileSync } from 'node:child_process';

/** Its reader needs modules that jest cannot load, so a Node of its own runs it. */
const SCRIPT = `
  import manifests from 'office-addin-manifest';
  const info = await manifests.OfficeAddinManifest.readManifestFile('manifest.xml');
  process.stdout.write(JSON.stringify(info));
`;

test("Microsoft's own reader takes the manifest for what it is", () => {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(JSON.parse(output)).toMatchObject({
    displayName: '台账对标',
    defaultLocale: 'zh-CN',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});
