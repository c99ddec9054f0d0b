/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { readBuild } from '../build/readBuild';
import { all, readManifest } from './readManifest';

const manifest = readManifest();
const build = readBuild();

/** The children of the elements that we use, in the order of Microsoft's schemas; those in [] may be left out. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp: `Id [AlternateId] Version ProviderName DefaultLocale DisplayName Description [IconUrl] [HighResolutionIconUrl]
    [SupportUrl] [AppDomains] [Hosts] [Requirements] DefaultSettings Permissions [VersionOverrides]`,
  VersionOverrides: '[Description] [Requirements] [Hosts] [Resources]',
  DesktopFormFactor: '[GetStarted] [FunctionFile] ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  Supertip: 'Title Description',
  Resources: '[Images] [Urls] [ShortStrings] [LongStrings]',
};

const GROUP = 'Label Icon Control Control Control';
const BUTTON = 'Label Supertip Icon Action';

function childNames(element: Element): string[] {
  return [...element.children].map(({ localName }) => localName);
}

function texts(localName: string): string[] {
  return all(manifest, localName).map(({ textContent }) => textContent);
}

describe('structure', () => {
  test.each(Object.keys(ORDER))('%s has its children in the order of the schema', (name) => {
    const slots = (ORDER[name] ?? '').split(/\s+/);
    for (const element of all(manifest, name)) {
      const present = childNames(element);
      const expected = slots.filter((slot) => !slot.startsWith('[') || present.includes(slot.slice(1, -1)));
      expect(present).toEqual(expected.map((slot) => slot.replace(/[[\]]/g, '')));
    }
  });

  test('the ribbon has one group of three buttons on the Home tab', () => {
    expect(all(manifest, 'OfficeTab').map((tab) => tab.id)).toEqual(['TabHome']);
    expect(all(manifest, 'Group').map(childNames)).toEqual([GROUP.split(' ')]);
    for (const control of all(manifest, 'Control')) expect(childNames(control)).toEqual(BUTTON.split(' '));
    expect(all(manifest, 'Action').map((action) => action.getAttribute('xsi:type'))).toEqual([
      'ShowTaskpane',
      'ExecuteFunction',
      'ExecuteFunction',
    ]);
  });

  test('ids are unique, and no longer than 32 characters where they name a resource', () => {
    const ids = all(manifest, '*').flatMap((element) => element.getAttribute('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const resources = [...all(manifest, 'Image'), ...all(manifest, 'Url'), ...all(manifest, 'String')];
    for (const { id } of resources) expect(id.length).toBeLessThanOrEqual(32);
  });
});

describe('what the add-in asks for', () => {
  test('Excel alone, to read and write the document, in every version; the ribbon where the add-in works', () => {
    expect(
      all(manifest, 'Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type')),
    ).toEqual(['Workbook', 'Workbook']);
    expect(texts('Permissions')).toEqual(['ReadWriteDocument']);
    const sets = all(manifest, 'Set').map((set) => [
      set.getAttribute('Name'),
      set.getAttribute('MinVersion'),
    ]);
    expect(sets).toEqual([
      ['ExcelApi', '1.1'],
      ['ExcelApi', '1.14'],
    ]);
  });

  test('the version that the ribbon asks for is the one that the pane checks', () => {
    const script = readFileSync('src/taskpane/unsupported/unsupported.js', 'utf8');
    expect(script).toContain("NEEDED_EXCEL_API = '1.14'");
  });

  test('no foreign domain and no shared runtime', () => {
    expect([...all(manifest, 'AppDomain'), ...all(manifest, 'Runtime')]).toEqual([]);
  });

  test('the version is that of the package, the id a GUID', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(texts('Version')).toEqual([`${version}.0`]);
    expect(texts('Id')[0]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });
});

describe('words', () => {
  const named = [...all(manifest, 'DisplayName'), ...all(manifest, 'Description')].filter((each) =>
    each.hasAttribute('DefaultValue'),
  );
  const strings = [...named, ...all(manifest, 'String')];

  test('are Chinese, each with an English override', () => {
    expect(texts('DefaultLocale')).toEqual(['zh-CN']);
    for (const string of strings) {
      expect(string.getAttribute('DefaultValue')).toMatch(/[\u4e00-\u9fff]/);
      const overrides = [...string.children].map((each) => [each.localName, each.getAttribute('Locale')]);
      expect(overrides).toEqual([['Override', 'en-US']]);
    }
  });

  test('are no longer than 125 characters where they are short, 250 where they are long', () => {
    for (const string of strings) {
      const isLong = string.parentElement?.localName === 'LongStrings' || string.localName === 'Description';
      const values = [string.getAttribute('DefaultValue'), string.children[0]?.getAttribute('Value')];
      for (const value of values) expect(value?.length).toBeLessThanOrEqual(isLong ? 250 : 125);
    }
  });
});

describe('references', () => {
  /** What kind of resource the referring element wants. */
  function kindOf({ localName, parentElement }: Element): string {
    if (localName === 'Image') return 'Image';
    if (['FunctionFile', 'SourceLocation', 'LearnMoreUrl'].includes(localName)) return 'Url';
    const long =
      localName === 'Description' && ['Supertip', 'GetStarted'].includes(parentElement?.localName ?? '');
    return long ? 'LongStrings' : 'ShortStrings';
  }

  function resourceOf(id: string | null): Element | undefined {
    return [...all(manifest, 'Image'), ...all(manifest, 'Url'), ...all(manifest, 'String')].find(
      (each) => each.hasAttribute('id') && each.id === id,
    );
  }

  const referring = all(manifest, '*').filter((element) => element.hasAttribute('resid'));

  test('every resource that is named exists and is of the kind that is wanted', () => {
    for (const element of referring) {
      const resource = resourceOf(element.getAttribute('resid'));
      const kind = resource?.localName === 'String' ? resource.parentElement?.localName : resource?.localName;
      expect([element.localName, element.getAttribute('resid'), kind]).toEqual([
        element.localName,
        element.getAttribute('resid'),
        kindOf(element),
      ]);
    }
  });

  test('no resource is there for nothing', () => {
    const used = new Set(referring.map((element) => element.getAttribute('resid')));
    const resources = [...all(manifest, 'Image'), ...all(manifest, 'Url'), ...all(manifest, 'String')];
    const unused = resources.filter(({ id }) => id !== '' && !used.has(id)).map(({ id }) => id);
    expect(unused).toEqual([]);
  });

  test('the functions of the buttons are those that src/commands registers', () => {
    const actions = {} as Parameters<typeof ribbonCommands>[0];
    const registered = Object.keys(ribbonCommands(actions, () => new Date(0)));
    expect(texts('FunctionName').sort()).toEqual(registered.sort());
    expect(texts('FunctionName').every((name) => name.length <= 64)).toBe(true);
  });
});

describe('addresses', () => {
  const urls = [...all(manifest, '*')].flatMap((element) => element.getAttribute('DefaultValue') ?? []);
  const addresses = urls.filter((value) => value.includes('://'));

  test('all lie below the address of development, which the build replaces', () => {
    for (const address of addresses) expect(address.startsWith(`${build.DEVELOPMENT_URL}/`)).toBe(true);
  });

  test('every one is a page of the build or a drawing', () => {
    const pages = build.PAGES.map(({ page }) => page);
    const files = addresses.map((address) => address.slice(build.DEVELOPMENT_URL.length + 1));
    for (const file of files) expect(pages.includes(file) || /^assets\/[\w-]+\.png$/.test(file)).toBe(true);
    expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'commands.html']));
  });
});

describe('icons', () => {
  /** Width and height of a PNG from its first chunk. */
  function sizeOf(file: string): [number, number] {
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(bytes.toString('latin1', 12, 16)).toBe('IHDR');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }

  function fileOf(element: Element | undefined): string {
    return (element?.getAttribute('DefaultValue') ?? '').slice(build.DEVELOPMENT_URL.length + 1);
  }

  test('every button and the group have 16, 32, 64 and 80 pixels, drawn in that size', () => {
    const resources = all(manifest, 'Image').filter(({ id }) => id !== '');
    for (const icon of all(manifest, 'Icon')) {
      expect([...icon.children].map((image) => image.getAttribute('size'))).toEqual(['16', '32', '64', '80']);
      for (const image of icon.children) {
        const size = Number(image.getAttribute('size'));
        const resource = resources.find(({ id }) => id === image.getAttribute('resid'));
        expect(sizeOf(fileOf(resource))).toEqual([size, size]);
      }
    }
  });

  test('the add-in itself has 32 and, for sharp screens, 64 pixels', () => {
    expect(sizeOf(fileOf(all(manifest, 'IconUrl')[0]))).toEqual([32, 32]);
    expect(sizeOf(fileOf(all(manifest, 'HighResolutionIconUrl')[0]))).toEqual([64, 64]);
  });
});
