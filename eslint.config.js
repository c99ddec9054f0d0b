import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

/** The pure folders hold rules; a rule that read the clock could not be tested, nor checked twice with one result. */
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Hand the day in; the domain never reads a clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Hand the day in; the domain never reads a clock.',
  },
];

/** Office.js is spoken in src/excel alone; the rest hands its context on. */
const noExcel = [
  { selector: "TSQualifiedName[left.name='Excel']", message: 'Only src/excel says Excel.*' },
  { selector: "MemberExpression[object.name='Excel']", message: 'Only src/excel says Excel.*' },
  {
    selector: "MemberExpression[object.name='context'][property.name=/^(workbook|application)$/]",
    message: 'Only src/excel looks into the context.',
  },
];

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strict],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A full-width space is a Chinese space.
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipComments: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    files: ['src/domain/**', 'src/plans/**', 'src/sheets/**'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  {
    files: ['src/actions/**', 'src/commands/**', 'src/taskpane/**'],
    rules: { 'no-restricted-syntax': ['error', ...noExcel] },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        document: 'readonly',
        window: 'readonly',
      },
    },
  },
  prettier,
);
