import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { BirthProfile } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createReadingTools, type ReadingTools } from '@astrovoice/core'
import { buildBirthProfile, pune } from '@astrovoice/core/testing'
import { createReadingThread } from './create-reading-thread.ts'
import { runEveryTool } from './run-every-tool.ts'

const thread = createReadingThread()
beforeAll(async () => {
  await thread.start()
  // The table of places is read with the first lookup.
  await thread.createTools(context).run('get_panchang', { place: 'Pune' })
})
afterAll(() => thread.stop())

const context = {
  profile: buildBirthProfile(),
  language: 'en' as const,
  clock: new ManualClock(Date.UTC(2026, 10, 29, 6, 30)),
}

/** Counts turns of the event loop until the work is done. */
async function countTurns(work: Promise<unknown>): Promise<number> {
  let turns = 0
  let isDone = false
  const turn = () => {
    turns++
    if (!isDone) setImmediate(turn)
  }
  setImmediate(turn)
  await work
  isDone = true
  return turns
}

test('the thread computes what the tools compute here, at the call’s time', async () => {
  const [there, here] = [thread.createTools(context), createReadingTools(context)]
  expect(there.definitions).toEqual(here.definitions)
  const args = { area: 'marriage' }
  expect(await there.run('get_timing', args)).toEqual(await here.run('get_timing', args))
})

test('the event loop turns while a tool is computed', async () => {
  expect(await countTurns(thread.createTools(context).run('get_festivals', {}))).toBeGreaterThan(1)
})

test('what the caller is refused comes from the thread as well', async () => {
  const { output } = await thread.createTools(context).run('get_weather', {})
  expect(output).toMatchObject({ error: expect.stringContaining('no tool get_weather') })
})

const told = { name: 'Diana', date: '1961-07-01', time: '19:45', place: 'Pune' }

test('a birth that the thread has read back may be confirmed in the next tool call', async () => {
  const tools = thread.createTools(context)
  expect((await tools.run('match_charts', { with: told })).output).toHaveProperty('confirm')
  expect((await tools.run('match_charts', { with: told, confirmed: true })).output).toHaveProperty('answer')
  const shared = { ...context, readBack: new Set<string>() }
  await thread.createTools(shared).run('match_charts', { with: told })
  const inHindi = thread.createTools({ ...shared, language: 'hi' })
  expect((await inHindi.run('match_charts', { with: told, confirmed: true })).output).toHaveProperty('answer')
  const other = thread.createTools(context)
  expect((await other.run('match_charts', { with: told, confirmed: true })).output).toHaveProperty('confirm')
})

test('the thread reads the day where the caller is', async () => {
  const tools = thread.createTools({ ...context, presentPlace: pune })
  expect((await tools.run('get_day', {})).output).toMatchObject({ facts: { place: 'Pune' } })
})

test('the thread draws the cards of the seed', async () => {
  const draw = (tools: ReadingTools) => tools.run('draw_tarot', { spread: 'three_cards' }, 'call:7')
  expect(await draw(thread.createTools(context))).toEqual(await draw(createReadingTools(context)))
})

test('the thread reads the profiles of the caller, and a store that fails fails the tool call', async () => {
  const stored = buildBirthProfile({ name: 'Meera', date: '1992-03-04', utc: '1992-03-04T05:00:00Z' })
  const withStore = (listProfiles: () => Promise<BirthProfile[]>) =>
    thread.createTools({ ...context, listProfiles }).run('match_charts', { with: { name: 'Meera' } })
  expect((await withStore(async () => [stored])).output).toHaveProperty('answer')
  await expect(withStore(() => Promise.reject(new Error('gone')))).rejects.toThrow('could not be listed')
})

test('a tool call that waits when the thread stops is rejected, and the next one starts it again', async () => {
  const tools = thread.createTools(context)
  const waiting = tools.run('get_timing', { area: 'work' })
  await Promise.all([thread.stop(), expect(waiting).rejects.toThrow('has stopped')])
  expect((await tools.run('get_numerology', {})).output['error']).toBeUndefined()
})

test('a thread that hangs is replaced, and its tool call is rejected', async () => {
  const clock = new ManualClock(context.clock.nowMs())
  const listProfiles = () => new Promise<never>(() => {})
  const tools = thread.createTools({ ...context, clock, listProfiles })
  const hanging = tools.run('match_charts', { with: { name: 'Meera' } })
  clock.pass(30_000)
  await expect(hanging).rejects.toThrow('hangs')
  expect((await tools.run('get_numerology', {})).output['error']).toBeUndefined()
})

test('no more than a hundred tool calls wait: the next one is refused as slow', async () => {
  const tools = thread.createTools(context)
  const calls = Array.from({ length: 101 }, () => tools.run('get_numerology', {}))
  const reasons = (await Promise.all(calls)).map(({ output }) => output['reason'])
  expect(reasons.filter((reason) => reason !== undefined)).toEqual(['slow'])
})

test('every tool computes something before the first caller asks', async () => {
  expect(await runEveryTool()).toEqual([])
})
