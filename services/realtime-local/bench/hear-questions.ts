#!/usr/bin/env node
/**
 * How many spoken questions are understood, by voice: `npm run -s bench:hearing -- --json`. Prints the wrong
 * ones, and one line of figures.
 */
import { createListener } from '../src/hearing/listener.ts'
import { createSpeaker, type Speaker } from '../src/speaking/speaker.ts'
import { understand } from '../src/thinking/understand.ts'
import { questions, unrelated } from '../tests/questions.ts'

const voices = ['cedar', 'marin', 'ash', 'coral']
const isJson = process.argv.includes('--json')

/** The silence that turn detection leaves around an utterance. */
const before = new Int16Array(300 * 24)
const after = new Int16Array(500 * 24)

async function speak(speaker: Speaker, text: string, voice: string): Promise<Int16Array> {
  const samples: number[] = [...before]
  for await (const chunk of speaker.speak({ text, voice, speed: 1 })) samples.push(...chunk)
  return Int16Array.from([...samples, ...after])
}

const listener = createListener()
const speaker = createSpeaker()
const asked = [
  ...questions.flatMap(([topic, texts]) => texts.map((text) => ({ topic, text }))),
  ...unrelated.map((text) => ({ topic: 'unknown' as const, text })),
]
const understood: Record<string, number> = {}
let decodingMs = 0
let spokenMs = 0
for (const voice of voices) {
  let right = 0
  for (const { topic, text } of asked) {
    const samples = await speak(speaker, text, voice)
    const startedAtMs = performance.now()
    const heard = await listener.hear(samples)
    decodingMs += performance.now() - startedAtMs
    spokenMs += samples.length / 24
    const took = heard === '' ? 'unknown' : understand(heard).topic
    if (took === topic) right++
    else if (!isJson) process.stdout.write(`${voice}: “${text}” (${topic}) heard as “${heard}” (${took})\n`)
  }
  understood[voice] = Math.round((1000 * right) / asked.length) / 1000
}
const typed = asked.filter(({ topic, text }) => understand(text).topic === topic)
if (!isJson) {
  for (const { topic, text } of asked)
    if (understand(text).topic !== topic)
      process.stdout.write(`typed: “${text}” (${topic}) taken for ${understand(text).topic}\n`)
}
await Promise.all([listener.stop(), speaker.stop()])
process.stdout.write(
  `${JSON.stringify({ questions: asked.length, understood, typed: Math.round((1000 * typed.length) / asked.length) / 1000, timesRealTime: Math.round((1000 * decodingMs) / spokenMs) / 1000 })}\n`,
)
