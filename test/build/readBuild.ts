import { execFileSync } from 'node:child_process';

/** What webpack.config.js says, as far as tests need it. */
export interface BuildFacts {
  readonly DEVELOPMENT_URL: string;
  readonly CONTENT_SECURITY_POLICY: string;
  readonly PAGES: readonly {
    readonly page: string;
    readonly template: string;
    readonly entry: string | null;
  }[];
  readonly ENTRIES: Readonly<Record<string, string>>;
  readonly OFFICE_FILES: readonly string[];
  /** Of a production build for https://intranet.example/ledger/. */
  readonly production: {
    readonly devtool: string | false;
    readonly filename: string;
    /** manifest.xml as that build writes it. */
    readonly manifest: string;
    /** Where files are copied from. */
    readonly copied: readonly string[];
  };
}

const SCRIPT = `
  import { readFileSync } from 'node:fs';
  import configure, * as facts from './webpack.config.js';
  const config = configure({ baseUrl: 'https://intranet.example/ledger/' }, { mode: 'production' });
  const { patterns } = config.plugins.find(({ patterns }) => patterns !== undefined);
  const manifest = patterns.find(({ from }) => from === 'manifest.xml').transform(readFileSync('manifest.xml'));
  const copied = patterns.map(({ from }) => from);
  const production = { devtool: config.devtool, filename: config.output.filename, manifest, copied };
  process.stdout.write(JSON.stringify({ ...facts, production }));
`;

/** Reads the build's configuration: an ES module, which jest cannot import, so a Node of its own does. */
export function readBuild(): BuildFacts {
  const arguments_ = ['--input-type=module', '--eval', SCRIPT];
  return JSON.parse(execFileSync(process.execPath, arguments_, { encoding: 'utf8' })) as BuildFacts;
}
