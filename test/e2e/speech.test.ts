import { expect, test } from '@jest/globals'
import { durationMs, readWav } from '@astrovoice/audio'
import { createOpenAiSpeech } from '@astrovoice/platform/openai/speech'
import { startRealtimeLocal } from '@astrovoice/realtime-local'

test.each([
  ['en', 'Your Moon is in Cancer. The Saturn period runs until 12 June 2031.'],
  ['hi', 'आपका चंद्रमा कर्क राशि में है। शनि की दशा 12 जून 2031 तक है।'],
  ['hinglish', 'Aapka Chandra Kark rashi mein hai. "Shani" ki dasha 12 June 2031 tak hai.'],
] as const)('realtime-local reads a text in %s aloud, word for word', async (language, text) => {
  const server = await startRealtimeLocal({ port: 0, timesRealTime: 1000 })
  try {
    const speech = createOpenAiSpeech({
      apiKey: 'local',
      baseUrl: `${server.url}/v1`,
      model: 'gpt-realtime-2.1-mini',
    })
    const wav = readWav(await speech.synthesize({ text, language, voice: 'marin' }))
    // A person takes between two and fifteen seconds to say this.
    expect(durationMs(wav)).toBeGreaterThan(2_000)
    expect(durationMs(wav)).toBeLessThan(15_000)
  } finally {
    await server.stop()
  }
})
