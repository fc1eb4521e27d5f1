import js from '@eslint/js'
import nodePlugin from 'eslint-plugin-n'
import tseslint from 'typescript-eslint'
import { noBannedPhrases } from './test/words/no-banned-phrases.ts'
import { noOldWords } from './test/words/no-old-words.ts'

const tests = ['**/*.test.ts', 'test/**/*.ts', '**/tests/**/*.ts']

const words = { rules: { 'no-banned-phrases': noBannedPhrases, 'no-old-words': noOldWords } }

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a reader can search for it.',
}

/** What Hermes of React Native 0.85 lacks: all of ES2024 and later, and `toSorted`. */
const missingOnPhones = [
  'MemberExpression[property.name=/^(withResolvers|isWellFormed|toWellFormed|groupBy|fromAsync|toSorted)$/]',
  'MemberExpression[property.name=/^(waitAsync|transferToFixedLength|symmetricDifference)$/]',
  'MemberExpression[property.name=/^is(SubsetOf|SupersetOf|DisjointFrom)$/]',
  "MemberExpression[object.name='Promise'][property.name='try']",
  "MemberExpression[object.name='RegExp'][property.name='escape']",
  "MemberExpression[object.name='Iterator']",
  'Literal[regex.flags=/v/]',
].map((selector) => ({
  selector,
  message: 'Phones lack this: Hermes of React Native 0.85 has ES2023 at most.',
}))
const noneMissingOnPhones = { 'no-restricted-syntax': ['error', noDefaultExport, ...missingOnPhones] }
const routesOnPhones = { 'no-restricted-syntax': ['error', ...missingOnPhones] }

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/generated/',
      'out/',
      'var/',
      'charts/',
      '**/*.config.js',
      '.dependency-cruiser.cjs',
      'mobile/public/',
      'mobile/.expo/',
      'mobile/*.config.cjs',
    ],
  },
  {
    // Metro resolves the app's imports by platform, which the type-aware rules cannot follow.
    ignores: ['mobile/**'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { n: nodePlugin, words },
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'n/prefer-node-protocol': 'error',
      'words/no-old-words': 'error',
      'words/no-banned-phrases': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Ports promise asynchronous answers that some adapters have at once.
      '@typescript-eslint/require-await': 'off',
      // `void` before a call says that its result is let go on purpose; as a type it says that there is none.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The bounds of inner loops are proved by the loop, not by the type of an array.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Devanagari is taken apart by code point on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-misleading-character-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings in config.ts and pass them on.' },
        {
          object: 'process',
          property: 'exit',
          message: 'Let go of everything; the event loop empties by itself.',
        },
      ],
    },
  },
  {
    files: [
      '**/main.ts',
      '**/bin/**/*.ts',
      '**/scripts/**/*.ts',
      '**/bench/**/*.ts',
      'packages/dev-env/src/**/*.ts',
      'packages/{core,platform}/src/testing/**/*.ts',
      'packages/platform/src/process/run-service.ts',
      'prisma/src/database-url.ts',
      ...tests,
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['packages/{client,contracts,audio,astrology}/src/**/*.ts'],
    // Documents are made from the contracts on Node; the command line and tests run there.
    ignores: [...tests, 'packages/contracts/src/docs/**', 'packages/astrology/src/cli/**'],
    rules: noneMissingOnPhones,
  },
  {
    files: ['mobile/{bin,bundler,src}/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { words },
    rules: {
      ...noneMissingOnPhones,
      'words/no-old-words': 'error',
      'words/no-banned-phrases': 'error',
    },
  },
  // The router finds a route by the default export of its file.
  { files: ['mobile/src/app/**/*.tsx'], rules: routesOnPhones },
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // What is stored keeps its names, so that gateways of two releases read it.
  {
    files: ['packages/core/src/calls/ownership/{call-snapshot,snapshot-schema}.ts'],
    rules: { 'words/no-old-words': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
)
