import { expect, test } from '@jest/globals'
import { Registry } from 'prom-client'
import { createConsentMeter } from './consent-meter.ts'

test('refusals are counted by what was not agreed to, from 0', async () => {
  const registry = new Registry()
  const missing = createConsentMeter(registry)
  missing('memory')
  missing('memory')
  const text = await registry.metrics()
  expect(text).toContain('consents_missing_total{topic="memory"} 2')
  for (const topic of ['adult', 'service', 'ai_provider', 'push', 'analytics'])
    expect(text).toContain(`consents_missing_total{topic="${topic}"} 0`)
})
