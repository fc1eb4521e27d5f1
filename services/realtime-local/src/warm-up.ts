import type { Listener } from './hearing/listener.ts'
import type { Speaker } from './speaking/speaker.ts'
import { decide } from './thinking/dialogue.ts'

const questions = ['When will I get married?', 'मेरी शादी कब होगी?']

/**
 * Speaks, hears and thinks about a question in each language, so that tables are read and code is compiled before a
 * caller waits for it. Returns what it heard.
 */
export async function warmUp({
  listener,
  speaker,
}: {
  listener: Listener
  speaker: Speaker
}): Promise<string[]> {
  const heard: string[] = []
  for (const text of questions) {
    decide({
      turns: [{ who: 'user', text }],
      tools: [],
      toolChoice: 'auto',
      instructions: undefined,
      languages: [],
      transcriptionPrompt: undefined,
      today: '2026-01-01',
    })
    const samples: number[] = []
    for await (const chunk of speaker.speak({ text, voice: 'cedar', speed: 1 })) samples.push(...chunk)
    heard.push(await listener.hear(Int16Array.from(samples)))
  }
  return heard
}
