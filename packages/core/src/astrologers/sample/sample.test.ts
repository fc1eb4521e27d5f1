import { beforeEach, expect, test } from '@jest/globals'
import { AstrologerId, budgets as table } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import {
  buildAstrologer,
  InMemoryAstrologers,
  InMemoryAstrologerSamples,
  InMemoryBudgets,
  InMemoryObjectStore,
  SilentSpeech,
} from '../../testing/index.ts'
import type { AstrologerPersona } from '../astrologers.ts'
import { enqueueSamples } from './enqueue-samples.ts'
import { findSample } from './find-sample.ts'
import { speakSample, type WantedSample } from './speak-sample.ts'

const dayMs = 24 * 60 * 60_000
const signal = new AbortController().signal

class World {
  readonly clock = new ManualClock(Date.UTC(2026, 10, 30))
  readonly samples = new InMemoryAstrologerSamples()
  readonly speech = new SilentSpeech()
  readonly objectStore = new InMemoryObjectStore(this.clock)
  readonly files = this.objectStore
  readonly budgets = new InMemoryBudgets(this.clock)
  readonly wanted: WantedSample[] = []
  readonly jobQueue = {
    enqueue: async (_: string, payload: object) => void this.wanted.push(payload as WantedSample),
  }
  astrologers = new InMemoryAstrologers([buildAstrologer()])

  edit(fields: Partial<AstrologerPersona>) {
    this.astrologers = new InMemoryAstrologers([buildAstrologer(fields)])
  }

  async sweep() {
    const count = await enqueueSamples(this)
    for (const wanted of this.wanted.splice(0)) await speakSample(this, wanted, signal)
    return count
  }

  async find(language: 'en' | 'hi' | 'hinglish' = 'en') {
    return findSample(this, (await this.astrologers.find(buildAstrologer().id))!, language)
  }
}

let world: World
beforeEach(() => void (world = new World()))

test('an astrologer says in each language the own greeting, the name, and that it is an AI', async () => {
  expect(await world.sweep()).toBe(3)
  expect(world.speech.spoken.map(({ text, voice }) => [voice, text])).toEqual([
    ['marin', 'Namaste. I am Acharya Vidya, an AI astrologer. Vedic astrology, calmly explained.'],
    ['marin', 'नमस्ते। मैं आचार्या विद्या हूँ, एआई ज्योतिषी। वैदिक ज्योतिष, शांति से समझाया हुआ।'],
    ['marin', 'Namaste. Main Acharya Vidya hoon, AI jyotishi. Vedic jyotish, shaanti se samjhaya hua.'],
  ])
})

test('a sample is spoken once, and given by an address that expires', async () => {
  expect(await world.find()).toMatchObject({ state: 'coming', audioUrl: null })
  await world.sweep()
  expect(await world.sweep()).toBe(0)
  expect(world.speech.spoken).toHaveLength(3)
  const { audioUrl } = await world.find()
  expect((await world.objectStore.openSigned(audioUrl!))?.mediaType).toBe('audio/wav')
  world.clock.pass(60 * 60_000)
  expect(await world.objectStore.openSigned(audioUrl!)).toBeNull()
})

test.each<[string, Partial<AstrologerPersona>, number]>([
  ['voice', { voice: 'cedar' }, 3],
  ['phrasing', { phrasing: 'almanac' }, 3],
  [
    'tagline in one language',
    { words: { ...buildAstrologer().words, hi: { name: 'विद्या', tagline: 'ज्योतिष' } } },
    1,
  ],
  ['price', { pricePaisePerMinute: 9900 }, 0],
])(
  'after an edit of the %s what was spoken before is not given, and is spoken again',
  async (_, edit, times) => {
    await world.sweep()
    world.edit(edit)
    expect((await world.find('hi')).state).toBe(times === 0 ? 'ready' : 'coming')
    expect(await world.sweep()).toBe(times)
    expect((await world.find('hi')).state).toBe('ready')
  },
)

test('a sample is spoken again before its bucket drops the file after 30 days', async () => {
  await world.sweep()
  world.clock.pass(25 * dayMs - 1)
  expect(await world.sweep()).toBe(0)
  world.clock.pass(1)
  expect(await world.sweep()).toBe(3)
  world.clock.pass(29 * dayMs)
  expect((await world.find()).state).toBe('coming')
})

test('a job that an edit has overtaken speaks nothing, and drafts and strangers neither', async () => {
  await enqueueSamples(world)
  const [old] = world.wanted.splice(0)
  world.edit({ voice: 'cedar' })
  await speakSample(world, old!, signal)
  await speakSample(world, { ...old!, astrologerId: AstrologerId.parse('nobody') }, signal)
  world.edit({ state: 'draft' })
  expect(await world.sweep()).toBe(0)
  expect(world.speech.spoken).toEqual([])
})

test('a job that was stopped stores nothing', async () => {
  await enqueueSamples(world)
  await expect(speakSample(world, world.wanted[0]!, AbortSignal.abort())).rejects.toThrow()
  expect((await world.find()).state).toBe('coming')
})

test('a caller who asks in a language that the astrologer does not speak hears another one', async () => {
  world.edit({ languages: ['hi'] })
  expect(await world.sweep()).toBe(1)
  expect(await world.find('en')).toMatchObject({ language: 'hi', state: 'ready' })
})

test('no more samples are spoken in a day than the budget has', async () => {
  const { times } = table.samples
  const many = Array.from({ length: times }, (_, i) =>
    buildAstrologer({ id: AstrologerId.parse(`a-${i}`), languages: ['en', 'hi'] }),
  )
  world.astrologers = new InMemoryAstrologers(many)
  expect(await world.sweep()).toBe(times)
  expect(await world.sweep()).toBe(0)
  world.clock.pass(dayMs)
  expect(await world.sweep()).toBe(times)
})
