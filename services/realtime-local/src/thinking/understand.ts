import { normalise, normaliseLoosely } from '../language/normalise.ts'
import { scriptOf, type Script } from '../language/script.ts'
import { correctSpelling } from './spelling.ts'
import { topicOf, type Topic } from './topics.ts'

export interface Understanding {
  readonly topic: Topic
  readonly script: Script
}

/** What a text, typed or heard, is about and how it is written. Slips of spelling count only if nothing else fits. */
export function understand(text: string): Understanding {
  const script = scriptOf(text)
  const readings = [normalise(text), correctSpelling(normalise(text)), normaliseLoosely(text)]
  const topic = readings.map(topicOf).find((found) => found !== 'unknown') ?? 'unknown'
  return { topic, script }
}
