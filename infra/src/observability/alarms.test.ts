import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { alarmRules } from './alarms.ts'
import { counted, failedJobs } from './service-logs.ts'

const checkout = resolve(import.meta.dirname, '../../..')
const sources = globSync('{packages/{core,platform},services/*}/src/**/*.ts', { cwd: checkout })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(checkout, file), 'utf8'))

const patterns = [...Object.values(counted).map(([, pattern]) => pattern), failedJobs]
const messages = patterns.flatMap((pattern) => /\$\.msg = "(.+?)"/.exec(pattern)?.[1] ?? [])

test.each(messages)('services log the message that an alarm counts: %s', (message) => {
  const logged = new RegExp(`\\.(info|warn|error)\\([^)]*'${message}'`)
  expect(sources.filter((source) => logged.test(source))).not.toEqual([])
})

test.each(Object.entries(alarmRules))('the alarm %s has a runbook', (_, { runbook }) => {
  expect(existsSync(join(checkout, 'docs/runbooks', `${runbook}.md`))).toBe(true)
})
