import { expect, test } from '@jest/globals'
import type { ZodEnum } from 'zod'
import { parameters } from '../src/parameters/index.ts'
import { environmentsOf, readers } from './service-settings.ts'
import { allOptions, topologies } from './topologies.ts'

const logLevels = (parameters.config.logLevel.schema as unknown as ZodEnum).options
const cases: [string, unknown][] = [
  ...topologies,
  ...logLevels.map((logLevel): [string, unknown] => [
    `log level ${logLevel}`,
    { ...allOptions, config: { ...allOptions.config, logLevel } },
  ]),
]

test.each(cases)(
  '%s: every service starts with the settings of the chart, and knows each of them',
  (_, values) => {
    const environments = environmentsOf(values)
    expect(environments.length).toBeGreaterThanOrEqual(5)
    for (const { service, env } of environments) {
      const settings = readers[service]!(env)
      // One is Node's. The user's own variables are free.
      const own = Object.keys(env).filter(
        (variable) => !/^([A-Z]|NODE_EXTRA_CA_CERTS)$/.test(variable) && env[variable] !== '',
      )
      expect(Object.keys(settings)).toEqual(expect.arrayContaining(own))
    }
  },
)
