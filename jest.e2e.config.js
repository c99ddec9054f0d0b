/** End to end: the built add-in in a real browser, through the workbench. `npm run test:e2e` builds first. */
export default {
  displayName: 'e2e',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
  testTimeout: 120_000,
  setupFilesAfterEnv: ['<rootDir>/test/e2e/support/retry.ts'],
  maxWorkers: 1,
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
};
