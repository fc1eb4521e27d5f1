import { expect, test } from '@jest/globals'
import { createLogger } from '@astrovoice/platform/process'
import { reportExceeded } from './report-exceeded.ts'

test('every refused use is counted, and the limit of all callers is logged by name', () => {
  const counted: string[] = []
  const lines: unknown[] = []
  const logger = createLogger('api', 'warn', { write: (line: string) => void lines.push(JSON.parse(line)) })
  const report = reportExceeded({ budgetExceeded: (name) => void counted.push(name) }, logger)
  report('signInTries')
  expect(lines).toEqual([])
  report('signInCodesOverall')
  // The metric filter of the alarm reads these two fields.
  expect(lines).toMatchObject([{ msg: 'budget of all callers used up', budget: 'signInCodesOverall' }])
  expect(counted).toEqual(['signInTries', 'signInCodesOverall'])
})
