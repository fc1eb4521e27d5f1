import { parentPort } from 'node:worker_threads'
import type { BirthProfile, Language, Place } from '@astrovoice/contracts'
import { systemClock } from '@astrovoice/contracts/clock'
import { createReadingTools, type ReadingToolsContext, type ToolOutput } from '@astrovoice/core'
import { createPlaceSearch } from '../places/create-place-search.ts'
import { runEveryTool } from './run-every-tool.ts'

/** The thread of `createReadingThread`: runs the tool calls of all calls, each as soon as the one before waits or ends. */

/** To the thread. */
export type ReadingRequest =
  | {
      readonly kind: 'run'
      readonly id: number
      readonly profile: BirthProfile
      readonly language: Language
      readonly presentPlace: Place | undefined
      readonly told: ReadingToolsContext['told']
      readonly nowMs: number
      /** Births that the call has read back already. */
      readonly readBack: ReadonlySet<string>
      readonly name: string
      readonly args: unknown
      /** See `ReadingTools.run`. */
      readonly seed: string | undefined
    }
  | { readonly kind: 'profiles'; readonly id: number; readonly profiles: readonly BirthProfile[] | null }

/** From the thread, about the tool call of that id. */
export type ReadingReply = { readonly id: number } & (
  | { readonly kind: 'done'; readonly output: ToolOutput; readonly readBack: ReadonlySet<string> }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** The tool reads the caller's stored profiles. */
  | { readonly kind: 'list-profiles' }
)
/** From the thread, once every tool has run. */
export interface ReadingReady {
  readonly kind: 'ready'
}

const port = parentPort!
const send = (reply: ReadingReply | ReadingReady) => port.postMessage(reply)
const places = createPlaceSearch()
const listing = new Map<number, PromiseWithResolvers<readonly BirthProfile[]>>()

/** The store is the other thread's. */
function listProfiles(id: number): Promise<readonly BirthProfile[]> {
  const listed = Promise.withResolvers<readonly BirthProfile[]>()
  listing.set(id, listed)
  send({ id, kind: 'list-profiles' })
  return listed.promise
}

async function run(query: Extract<ReadingRequest, { kind: 'run' }>): Promise<void> {
  const { id, profile, language, presentPlace, told, nowMs, name, args, seed } = query
  const readBack = new Set(query.readBack)
  const tools = createReadingTools({
    profile,
    language,
    presentPlace,
    told,
    clock: { ...systemClock, nowMs: () => nowMs },
    places,
    listProfiles: () => listProfiles(id),
    readBack,
  })
  try {
    send({ id, kind: 'done', output: await tools.run(name, args, seed), readBack })
  } catch (error) {
    send({ id, kind: 'failed', error })
  } finally {
    listing.delete(id)
  }
}

function passProfiles({ id, profiles }: Extract<ReadingRequest, { kind: 'profiles' }>): void {
  const listed = listing.get(id)
  if (profiles) listed?.resolve(profiles)
  else listed?.reject(new Error('The stored profiles could not be listed.'))
}

port.on('message', (request: ReadingRequest) => {
  if (request.kind === 'profiles') passProfiles(request)
  else void run(request)
})
await runEveryTool()
send({ kind: 'ready' })
