import { afterAll, expect, test } from '@jest/globals'
import { createListener } from '../src/hearing/listener.ts'
import { createSpeaker } from '../src/speaking/speaker.ts'
import { warmUp } from '../src/warm-up.ts'

const listener = createListener()
const speaker = createSpeaker()
afterAll(() => Promise.all([listener.stop(), speaker.stop()]))

test('the warm-up goes through speech, hearing and thinking in both languages', async () => {
  expect(await warmUp({ listener, speaker })).toEqual(['When will I get married', 'मेरी शादी कब होगी'])
})
