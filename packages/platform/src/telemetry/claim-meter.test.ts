import { expect, test } from '@jest/globals'
import { Registry } from 'prom-client'
import { createClaimMeter } from './claim-meter.ts'

test('claims are counted by kind and verdict, from 0', async () => {
  const registry = new Registry()
  const judged = createClaimMeter(registry)
  judged('house', 'contradicted')
  judged('house', 'contradicted')
  const text = await registry.metrics()
  expect(text).toContain('spoken_claims_total{kind="house",verdict="contradicted"} 2')
  expect(text).toContain('spoken_claims_total{kind="window",verdict="unsupported"} 0')
})
