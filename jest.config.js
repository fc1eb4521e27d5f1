/** Tests run as native ES modules; `make test` starts what the integration tests need. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
  ],
}

export const base = {
  transform,
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/test/jest/fixture/'],
  setupFilesAfterEnv: ['<rootDir>/test/jest/limit.ts'],
}

/** How long a test or hook may take on a machine that does other things too: enough that only what hangs is cut off. */
const limits = { unit: 60_000, integration: 180_000, emulated: 180_000, e2e: 600_000 }
const kind = (displayName) => ({ ...base, displayName, globals: { limitMs: limits[displayName] } })

export default {
  // Modules of finished test files stay in memory: a worker that holds more than this is replaced after its file.
  workerIdleMemoryLimit: '2GB',
  // Longer than the schema engine's ten-second timer.
  reporters: ['default', ['<rootDir>/test/jest/end-reporter.ts', { waitMs: 30_000 }]],
  projects: [
    {
      ...kind('unit'),
      testMatch: [
        '**/src/**/*.test.ts',
        '<rootDir>/infra/cost/**/*.test.ts',
        '<rootDir>/mobile/{bin,bundler}/**/*.test.ts',
        '<rootDir>/test/{eval,house,web,words}/**/*.test.ts',
      ],
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.(int|emulated)\\.test\\.ts$'],
    },
    {
      ...kind('integration'),
      testMatch: [
        '**/src/**/*.int.test.ts',
        '**/tests/**/*.test.ts',
        '<rootDir>/prisma/**/*.test.ts',
        '<rootDir>/test/{payments,privacy}/**/*.test.ts',
      ],
    },
    { ...kind('emulated'), testMatch: ['**/src/**/*.emulated.test.ts'] },
    '<rootDir>/mobile/jest.config.cjs',
    { ...kind('e2e'), testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
}
