import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { InMemoryFlagStore } from '../testing/index.ts'
import { createFlags, partOf } from './flags.ts'

const drawId = () => randomUUID() as UserId

async function open(isOn: boolean, sharePercent: number) {
  const store = new InMemoryFlagStore()
  await store.set({ name: 'newCalls', isOn, sharePercent, changedAtMs: 0, changedBy: null })
  return createFlags(store, { clock: new ManualClock(), log: { warn: () => {} } })
}

/** Four standard deviations of a binomial share of 4,000. */
const tolerance = (share: number) => 4 * Math.sqrt(share * (1 - share) * 4000)

test.each([0, 10, 50, 90, 100])(
  'a flag with a share of %i is on for about that many callers of 100',
  async (percent) => {
    const flags = await open(true, percent)
    const callers = Array.from({ length: 4000 }, drawId)
    const on = (await Promise.all(callers.map((id) => flags.isOn('newCalls', id)))).filter(Boolean).length
    const share = percent / 100
    expect(Math.abs(on - share * 4000)).toBeLessThanOrEqual(tolerance(share))
  },
)

test('a flag that is off is off for everybody', async () => {
  const flags = await open(false, 100)
  for (let n = 0; n < 100; n++) expect(await flags.isOn('newCalls', drawId())).toBe(false)
})

test('a caller stays on the same side while the share grows', async () => {
  const id = drawId()
  const sides = await Promise.all(
    [10, 30, 50, 70, 90].map(async (n) => (await open(true, n)).isOn('newCalls', id)),
  )
  expect(sides).toEqual(sides.toSorted())
})

test('the part of a caller is FNV-1a of name and id, as another program computes it', () => {
  // python3: h=0x811c9dc5; for b in b'newCalls:4b1f…': h=((h^b)*0x01000193)&0xffffffff; print(h%100)
  expect(partOf('newCalls', '4b1f3b1e-5d3c-4c57-9d0c-6f1f6f0a7a11' as UserId)).toBe(68)
})
