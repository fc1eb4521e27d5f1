import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { CallId, UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createAstrologerDirectory, findRefusal } from '../../astrologers/index.ts'
import { createFlags } from '../../operations/index.ts'
import { buildAstrologer } from '../builders/index.ts'
import { InMemoryAstrologers, InMemoryFlagStore, InMemoryLiveCalls } from '../fakes/index.ts'
import { RegistriesUnderTest } from './registry-under-test.ts'

interface World {
  readonly isOn: boolean
  readonly sharePercent: number
  readonly state: 'published' | 'retired'
  readonly slots: 'free' | 'taken' | 'away'
}

const open: World = { isOn: true, sharePercent: 100, state: 'published', slots: 'free' }
const worlds: readonly (readonly [string, Partial<World>, string | null])[] = [
  ['nothing is in the way', {}, null],
  ['calls are paused', { isOn: false }, 'calls_paused'],
  ['calls are open to nobody', { sharePercent: 0 }, 'calls_paused'],
  ['the astrologer is retired', { state: 'retired' }, 'astrologer_unknown'],
  ['all slots are taken', { slots: 'taken' }, 'calls_full'],
  ['the store of live calls is away', { slots: 'away' }, 'calls_unavailable'],
  ['calls are paused and all slots are taken', { isOn: false, slots: 'taken' }, 'calls_paused'],
  ['calls are paused and the astrologer is retired', { isOn: false, state: 'retired' }, 'calls_paused'],
  ['a retired astrologer and no slot', { state: 'retired', slots: 'taken' }, 'astrologer_unknown'],
]

async function prepare(world: World) {
  const registries = new RegistriesUnderTest()
  const { clock } = registries
  const liveCalls = new InMemoryLiveCalls(clock, { maxCalls: 1 })
  Object.assign(registries, { liveCalls })
  registries.astrologers = new InMemoryAstrologers([buildAstrologer({ state: world.state })])
  const flags = new InMemoryFlagStore()
  const { isOn, sharePercent } = world
  await flags.set({ name: 'newCalls', isOn, sharePercent, changedAtMs: 0, changedBy: null })
  if (world.slots === 'taken') {
    const stranger = randomUUID() as UserId
    await liveCalls.admit({ callId: randomUUID() as CallId, userId: stranger, ownerId: 'other' })
  }
  if (world.slots === 'away') {
    const away = () => Promise.reject(new Error('away'))
    Object.assign(liveCalls, { admit: away, hasFree: away })
  }
  return { registries, flags, liveCalls }
}

test.each(worlds)('the list says with what a call that starts is refused: %s', async (_, differing, code) => {
  const { registries, flags, liveCalls } = await prepare({ ...open, ...differing })
  const log = { warn: () => {} }
  const directory = createAstrologerDirectory({
    astrologers: registries.astrologers,
    ratings: { read: async () => new Map() },
    findRefusal: () => findRefusal({ flags, slots: liveCalls, log }),
    clock: new ManualClock(0),
    onFailure: (error) => {
      throw error
    },
  })
  const listed = await directory.find(buildAstrologer().id)
  expect(listed).toMatchObject({ refusal: code, isAvailable: code === null })
  const registry = registries.open({ flags: createFlags(flags, { clock: registries.clock, log }) })
  const told = await registries.place(registry).then(
    () => null,
    (error: unknown) => (error as { code: string }).code,
  )
  expect(told).toBe(code)
})
