import { afterAll, expect, test } from '@jest/globals'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createReadingTools } from '@astrovoice/core'
import { buildBirthProfile } from '@astrovoice/core/testing'
import { createReadingThread } from './create-reading-thread.ts'
import { runEveryTool } from './run-every-tool.ts'

const thread = createReadingThread()
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

test('chance in the thread comes from the seed of the turn', async () => {
  const [there, here] = [thread.createTools(context), createReadingTools(context)]
  const drawn = await there.run('draw_tarot', { spread: 'one_card' }, 'a turn')
  expect(drawn.output['error']).toBeUndefined()
  expect(drawn).toEqual(await here.run('draw_tarot', { spread: 'one_card' }, 'a turn'))
})

test('the event loop turns while a tool is computed', async () => {
  expect(await countTurns(thread.createTools(context).run('get_festivals', {}))).toBeGreaterThan(1)
})

test('what the caller is refused comes from the thread as well', async () => {
  const { output } = await thread.createTools(context).run('get_weather', {})
  expect(output).toMatchObject({ error: expect.stringContaining('no tool get_weather') })
})

test('a tool call that waits when the thread stops is rejected, and the next one starts it again', async () => {
  const tools = thread.createTools(context)
  const waiting = tools.run('get_timing', { area: 'work' })
  await Promise.all([thread.stop(), expect(waiting).rejects.toThrow('has stopped')])
  expect((await tools.run('get_numerology', {})).output['error']).toBeUndefined()
})

test('every tool computes something before the first caller asks', async () => {
  expect(await runEveryTool()).toEqual([])
})
