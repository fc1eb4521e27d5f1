import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { CallSummary, ConversationId } from '@astrovoice/contracts'
import { readInbox, type Caller, type InboxMessage } from './caller.ts'

/** The results of the three jobs of a call. */
export interface CallResults {
  readonly summary: CallSummary & { readonly text: string; readonly audioUrl: string }
  readonly notice: InboxMessage
  /** The call's line in the analytics sink. */
  readonly event: Record<string, unknown>
}

export interface ResultPlaces {
  readonly apiUrl: string
  readonly analyticsFolder: string
}

const deadlineMs = 30_000

/** Waits until the summary is spoken, the notice has arrived and the call is in the analytics sink. */
export async function awaitResults(
  caller: Caller,
  id: ConversationId,
  places: ResultPlaces,
): Promise<CallResults> {
  const summary = await until('the spoken summary (queue tts)', async () => {
    const { calls } = await caller.api.ask('getConversation', { params: { conversationId: id }, query: {} })
    const [last] = calls.slice(-1)
    return last?.text && last.audioUrl ? { ...last, text: last.text, audioUrl: last.audioUrl } : null
  })
  const notice = await until('the notice (queue notifications)', async () => {
    const [message] = await readInbox(places.apiUrl, caller.userId)
    return message ?? null
  })
  const event = await until('the analytics event (queue analytics)', () =>
    findEvent(places.analyticsFolder, summary.callId),
  )
  return { summary, notice, event }
}

async function findEvent(folder: string, callId: string): Promise<Record<string, unknown> | null> {
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  for (const file of files.filter((name) => name.endsWith('.ndjson'))) {
    const lines = (await readFile(join(folder, file), 'utf8')).trim().split('\n')
    const found = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .find((event) => event['callId'] === callId)
    if (found) return found
  }
  return null
}

/** Repeats the query until it has a result: other processes make it. */
async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const endMs = Date.now() + deadlineMs
  for (;;) {
    const found = await look()
    if (found !== null) return found
    if (Date.now() > endMs) throw new Error(`${what} did not come within ${deadlineMs / 1000} s.`)
    await wait(50)
  }
}
