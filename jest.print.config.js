/** The sheets for leaders as LibreOffice calculates and prints them; needs `soffice` and poppler's `pdfinfo`, `pdftotext`. */
export default {
  displayName: 'print',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/print/**/*.print.ts'],
  testTimeout: 300_000,
  maxWorkers: 1,
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
};
