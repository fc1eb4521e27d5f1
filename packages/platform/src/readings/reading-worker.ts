import { parentPort } from 'node:worker_threads'
import type { BirthProfile, Language } from '@astrovoice/contracts'
import { systemClock } from '@astrovoice/contracts/clock'
import { createReadingTools, type ToolOutput } from '@astrovoice/core'
import { createPlaceSearch } from '../places/create-place-search.ts'
import { runEveryTool } from './run-every-tool.ts'

/** The thread of `createReadingThread`: runs the tool calls of all calls, each as soon as the one before waits or ends. */

export interface ReadingQuery {
  readonly id: number
  readonly profile: BirthProfile
  readonly language: Language
  readonly nowMs: number
  readonly name: string
  readonly args: unknown
  readonly seed: string | undefined
}
export type ReadingReply = { readonly id: number } & (
  { readonly output: ToolOutput } | { readonly error: unknown }
)

const port = parentPort!
const places = createPlaceSearch()

async function reply({ id, profile, language, nowMs, name, args, seed }: ReadingQuery): Promise<void> {
  const clock = { ...systemClock, nowMs: () => nowMs }
  try {
    const output = await createReadingTools({ profile, language, clock, places }).run(name, args, seed)
    port.postMessage({ id, output } satisfies ReadingReply)
  } catch (error) {
    port.postMessage({ id, error } satisfies ReadingReply)
  }
}

port.on('message', (query: ReadingQuery) => void reply(query))
await runEveryTool()
