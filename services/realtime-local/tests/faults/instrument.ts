import { connect, type createConnection, type TcpNetConnectOpts } from 'node:net'
import OpenAI from 'openai'
import { OpenAIRealtimeWS } from 'openai/realtime/ws'
import type { RealtimeClientEvent, RealtimeServerEvent } from 'openai/resources/realtime/realtime'
import { startRealtimeLocal, type RealtimeLocalOptions } from '../../src/index.ts'

type Type = RealtimeServerEvent['type']
type Event<T extends Type> = Extract<RealtimeServerEvent, { type: T }>

/** The server with its control endpoint, and official clients that connect to it. */
export async function startInstrument(options: Partial<RealtimeLocalOptions> = {}) {
  const server = await startRealtimeLocal({ port: 0, hasControl: true, timesRealTime: 200, ...options })
  const control = (method: string, path: string, body?: object) =>
    fetch(`${server.url}/control/${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
  return {
    url: server.url,
    control,
    order: (order: object) => control('POST', 'faults', order),
    mend: () => control('DELETE', 'faults'),
    openSocket: (model = 'gpt-realtime-2.1') => openSocket(`${server.url}/v1`, model),
    async sessions() {
      return ((await (await control('GET', 'sessions')).json()) as { sessions: Seen[] }).sessions
    },
    stop: server.stop,
  }
}

interface Seen {
  readonly id: string
  readonly closeCode: number | null
  readonly received: Record<string, number>
  readonly sent: Record<string, number>
  readonly items: readonly object[]
}

/** An official client that records its events. `until` awaits the nth event of a type, received already or not. */
function openSocket(baseURL: string, model: string) {
  const createPlain = (({ host, port }: TcpNetConnectOpts) =>
    connect({ port, host: host ?? 'localhost' })) as typeof createConnection
  const client = new OpenAIRealtimeWS(
    { model, options: { createConnection: createPlain } },
    new OpenAI({ apiKey: 'local', baseURL }),
  )
  const events: RealtimeServerEvent[] = []
  const faults: Error[] = []
  let wake = () => {}
  client.on('event', (event) => {
    events.push(event)
    wake()
  })
  client.on('error', (error) => {
    faults.push(error)
    wake()
  })
  const all = <T extends Type>(type: T) => events.filter((event): event is Event<T> => event.type === type)
  /** The official client queues nothing before it is connected. */
  const send = (event: RealtimeClientEvent) => {
    if (client.socket.readyState === client.socket.OPEN) client.send(event)
    else client.socket.once('open', () => client.send(event))
  }
  return {
    events,
    faults,
    all,
    /** What the socket was closed with; a refused handshake is 1006. */
    closed: new Promise<{ code: number; reason: string }>((resolve) =>
      client.socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
    ),
    async until<T extends Type>(type: T, nth = 1): Promise<Event<T>> {
      for (;;) {
        const found = all(type)[nth - 1]
        if (found) return found
        await new Promise<void>((resolve) => (wake = resolve))
      }
    },
    send,
    ask(text: string) {
      send({
        type: 'conversation.item.create',
        item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
      })
      send({ type: 'response.create' })
    },
    [Symbol.dispose]: () => client.socket.terminate(),
  }
}
