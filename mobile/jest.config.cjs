const path = require('node:path')
const preset = require('@react-native/jest-preset')

const reactNative = path.dirname(require.resolve('@react-native/jest-preset/package.json'))
const isSource = '(jest-)?react-native|@react-native|expo|@expo|standard-navigation|react-native-.*'

/** Screens as a phone shows them. jest-expo 56 does not run under Jest 30, so its parts are put together here. */
module.exports = {
  displayName: 'screens',
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.test.tsx'],
  haste: preset.haste,
  moduleNameMapper: preset.moduleNameMapper,
  resolver: preset.resolver,
  setupFiles: [...preset.setupFiles, '<rootDir>/testing/setup.cjs'],
  setupFilesAfterEnv: ['<rootDir>/testing/limits.cjs'],
  testEnvironment: '<rootDir>/testing/environment.cjs',
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      require.resolve('babel-jest'),
      {
        configFile: false,
        babelrc: false,
        presets: [require.resolve('babel-preset-expo')],
        caller: { name: 'metro', bundler: 'metro', platform: 'ios', engine: 'hermes', isDev: true },
      },
    ],
    '^.+\\.(png|jpg|svg|ttf|webp)$': path.join(reactNative, 'jest/assetFileTransformer.js'),
  },
  transformIgnorePatterns: [
    `/node_modules/(?!(${isSource}|@tanstack|test-renderer|@testing-library)([/-]|$))`,
  ],
  moduleFileExtensions: [
    'ios.ts',
    'ios.tsx',
    'native.ts',
    'native.tsx',
    'ts',
    'tsx',
    'ios.js',
    'native.js',
    'js',
    'mjs',
    'cjs',
    'json',
  ],
}
