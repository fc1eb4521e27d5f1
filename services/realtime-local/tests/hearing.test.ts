import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createListener, type Listener } from '../src/hearing/listener.ts'
import { createSpeaker, type Speaker } from '../src/speaking/speaker.ts'
import { understand } from '../src/understanding/understand.ts'

let listener: Listener
let speaker: Speaker
beforeAll(() => {
  listener = createListener()
  speaker = createSpeaker()
})
afterAll(() => Promise.all([listener.stop(), speaker.stop()]))

const wanted = (name: string, args: Record<string, unknown> = {}) => ({
  kind: 'call',
  calls: expect.arrayContaining([
    expect.objectContaining({ name, arguments: expect.objectContaining(args) }),
  ]),
})

/** The questions asked most, in both languages; `npm run -s bench:hearing` measures more, in more voices. */
const asked: readonly [string, object][] = [
  ['When will I get married?', wanted('get_timing', { area: ['marriage'] })],
  ['मेरी शादी कब होगी?', wanted('get_timing', { area: ['marriage'] })],
  ['How is my career?', wanted('get_outlook', { area: ['work'] })],
  ['मुझे नौकरी कब मिलेगी?', wanted('get_timing', { area: ['work'] })],
  ['How will my health be?', wanted('get_outlook', { area: ['health'] })],
  ['Will I become rich?', wanted('get_outlook', { area: ['money'] })],
  ['Am I manglik?', wanted('check_dosha')],
  ['क्या मैं मांगलिक हूँ?', wanted('check_dosha')],
  ['Where is my Moon?', wanted('get_planet_position', { planet: 'moon' })],
  ['Where is my Saturn?', wanted('get_planet_position', { planet: 'saturn' })],
  ['What is my lagna?', wanted('get_birth_chart')],
  ['Which dasha am I in?', wanted('get_current_dasha')],
  ['आज का दिन कैसा रहेगा?', wanted('get_day', { date: '2026-11-29' })],
  ['I want to kill myself.', { kind: 'care', care: 'crisis' }],
]

async function hear(text: string, voice: string): Promise<string> {
  const samples: number[] = [...new Int16Array(300 * 24)]
  for await (const chunk of speaker.speak({ text, voice, speed: 1 })) samples.push(...chunk)
  return listener.hear(Int16Array.from([...samples, ...new Int16Array(500 * 24)]))
}

test.each(asked)('“%s” is understood when it is spoken', async (text, intent) => {
  const heard = await hear(text, 'cedar')
  expect({ heard, intent: understand(heard, '2026-11-29') }).toEqual({ heard, intent })
})

test.each([
  ['When will I get married?', 'marin'],
  ['When will I get married?', 'coral'],
  ['How will my health be?', 'marin'],
  ['How will my health be?', 'coral'],
])('“%s” is not heard as another question in the voice %s', async (text, voice) => {
  expect(`${await hear(text, voice)}?`).toBe(text)
})
