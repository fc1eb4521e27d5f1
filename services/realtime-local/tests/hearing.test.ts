import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createListener, type Listener } from '../src/hearing/listener.ts'
import { createSpeaker, type Speaker } from '../src/speaking/speaker.ts'
import { understand } from '../src/thinking/understand.ts'
import type { Topic } from '../src/thinking/topics.ts'
import { questions } from './questions.ts'

let listener: Listener
let speaker: Speaker
beforeAll(() => {
  listener = createListener()
  speaker = createSpeaker()
})
afterAll(() => Promise.all([listener.stop(), speaker.stop()]))

/** The questions asked most, in both languages; `npm run bench:hearing` measures them all, in four voices. */
const asked: readonly [Topic, string][] = [
  ['marriage', 'When will I get married?'],
  ['marriage', 'मेरी शादी कब होगी?'],
  ['career', 'How is my career?'],
  ['career', 'मुझे नौकरी कब मिलेगी?'],
  ['health', 'How will my health be?'],
  ['money', 'Will I become rich?'],
  ['doshas', 'Am I manglik?'],
  ['doshas', 'क्या मैं मांगलिक हूँ?'],
  ['moon', 'Where is my Moon?'],
  ['saturn', 'Where is my Saturn?'],
  ['ascendant', 'What is my lagna?'],
  ['dasha', 'Which dasha am I in?'],
  ['panchang', 'आज का दिन कैसा रहेगा?'],
  ['crisis', 'I want to kill myself.'],
]

test.each(asked)('%s: the model understands “%s” when it is spoken', async (topic, text) => {
  const samples: number[] = [...new Int16Array(300 * 24)]
  for await (const chunk of speaker.speak({ text, voice: 'cedar', speed: 1 })) samples.push(...chunk)
  const heard = await listener.hear(Int16Array.from([...samples, ...new Int16Array(500 * 24)]))
  expect({ heard, topic: understand(heard).topic }).toEqual({ heard, topic })
})

test.each(questions.flatMap(([topic, texts]) => texts.map((text) => [topic, text] as const)))(
  '%s: “%s” is understood when typed',
  (topic, text) => {
    expect(understand(text).topic).toBe(topic)
  },
)
