import type { CallClient } from '@astrovoice/client'
import type { ServerPayload } from '@astrovoice/contracts'

interface HeardEvents {
  state: ServerPayload<'call:state'>
  audio: ServerPayload<'call:audio'>
  acked: ServerPayload<'call:acked'>
  transcript: ServerPayload<'call:transcript'>
  card: ServerPayload<'call:card'>
  interrupted: ServerPayload<'call:interrupted'>
  moved: ServerPayload<'call:moved'>
  error: ServerPayload<'call:error'>
  ended: ServerPayload<'call:ended'>
}

export type Heard = ReturnType<typeof gather>

/** Keeps a client's messages; `next` awaits the next event of a kind, past ones included. */
export function gather(client: CallClient) {
  const told: { [K in keyof HeardEvents]?: HeardEvents[K][] } = {}
  const waiting = new Map<string, () => void>()
  const keep =
    <K extends keyof HeardEvents>(kind: K) =>
    (event: HeardEvents[K]) => {
      const list: unknown[] = (told[kind] ??= [])
      list.push(event)
      waiting.get(kind)?.()
    }
  client.listen({
    onState: keep('state'),
    onAudio: keep('audio'),
    onAcked: keep('acked'),
    onTranscript: keep('transcript'),
    onCard: keep('card'),
    onInterrupted: keep('interrupted'),
    onMoved: keep('moved'),
    onError: keep('error'),
    onEnded: keep('ended'),
  })
  return {
    async next<K extends keyof HeardEvents>(kind: K): Promise<HeardEvents[K]> {
      if (!told[kind]?.length) await new Promise<void>((resolve) => waiting.set(kind, resolve))
      return told[kind]?.shift() as HeardEvents[K]
    },
    /** Messages of a kind that the test has not read yet. */
    rest: <K extends keyof HeardEvents>(kind: K): readonly HeardEvents[K][] => told[kind] ?? [],
  }
}
