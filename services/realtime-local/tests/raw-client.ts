import { once } from 'node:events'
import { WebSocket } from 'ws'

/** An event as received, so that a test can read any field of it. */
export interface ServerEvent {
  readonly type: string
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly [field: string]: any
}

/** A client that sends any message, valid or not, and awaits events by type. */
export async function connectRaw(
  url: string,
  headers: Record<string, string> = {},
  query = 'model=gpt-realtime-2.1',
) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/realtime?${query}`, {
    headers: { authorization: 'Bearer local', ...headers },
  })
  const events: ServerEvent[] = []
  let read = 0
  let wake = () => {}
  socket.on('message', (data: Buffer) => {
    events.push(JSON.parse(data.toString('utf8')) as ServerEvent)
    wake()
  })
  await once(socket, 'open')
  const closed = once(socket, 'close') as Promise<[number, Buffer]>
  return {
    events,
    closed,
    sendText: (frame: string) => socket.send(frame),
    send: (event: object) => socket.send(JSON.stringify(event)),
    /** The next event of one of these types; earlier ones are skipped. */
    async next(...types: string[]): Promise<ServerEvent> {
      for (;;) {
        while (read < events.length) {
          const event = events[read++]!
          if (types.includes(event.type)) return event
        }
        await new Promise<void>((resolve) => (wake = resolve))
      }
    },
    [Symbol.dispose]: () => socket.terminate(),
  }
}
export type RawClient = Awaited<ReturnType<typeof connectRaw>>
