import { z } from 'zod'
import type { Call } from '../machine/call.ts'
import type { CallEvent } from '../machine/call-event.ts'

export const traceVersion = 1

/**
 * A trace is JSON lines. It has the call before the first event, a line for each event, and a last line if it was cut.
 * Words are masked (see `maskWords`).
 */
export const TraceLine = z.discriminatedUnion('line', [
  z.object({ line: z.literal('call'), version: z.literal(traceVersion), call: z.custom<Call>(isObject) }),
  z.object({
    line: z.literal('step'),
    atMs: z.number(),
    event: z.preprocess(reviveAudio, z.custom<CallEvent>(isObject)),
    phase: z.string(),
    effects: z.array(z.looseObject({ type: z.string() })),
  }),
  z.object({ line: z.literal('cut'), maxBytes: z.number() }),
])
export type TraceLine = z.output<typeof TraceLine>

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** Audio is recorded by its length; silence of that length takes its place. */
function reviveAudio(event: unknown): unknown {
  const withAudio = z.looseObject({ chunk: z.object({ bytes: z.int().min(0) }) }).safeParse(event)
  return withAudio.success ? { ...withAudio.data, chunk: new Uint8Array(withAudio.data.chunk.bytes) } : event
}
