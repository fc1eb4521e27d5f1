import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

/** Reads aloud as a realtime model does: half a second of sound, or it refuses with 500 while it `isDown`. */
export interface SpeechServer {
  readonly baseUrl: string
  isDown: boolean
  asked: number
  close(): void
}

const sound = Buffer.alloc(24_000).toString('base64')

interface ClientEvent {
  readonly type: string
  readonly response?: { readonly instructions?: string }
}

/** What the model says to an event, in the GA Realtime protocol. */
function answer({ type, response }: ClientEvent): object[] {
  if (type === 'session.update') return [{ type: 'session.updated', session: {} }]
  if (type !== 'response.create') return []
  const transcript = /^Say exactly: "(.*)"$/.exec(response?.instructions ?? '')?.[1] ?? ''
  return [
    { type: 'response.created', response: {} },
    { type: 'response.output_audio.delta', item_id: 'a', delta: sound },
    { type: 'response.output_audio_transcript.done', item_id: 'a', transcript },
    { type: 'response.done', response: { status: 'completed' } },
  ]
}

export async function startSpeechServer(): Promise<SpeechServer> {
  const server = createServer((_, response) => void response.writeHead(404).end())
  const sockets = new WebSocketServer({
    server,
    verifyClient: (_, decide) => {
      running.asked++
      decide(!running.isDown, 500)
    },
  })
  sockets.on('connection', (socket) => {
    const say = (event: object) => socket.send(JSON.stringify(event))
    socket.on('message', (data: Buffer) => answer(JSON.parse(data.toString()) as ClientEvent).forEach(say))
    say({ type: 'session.created', session: {} })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const running = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    isDown: false,
    asked: 0,
    close() {
      sockets.clients.forEach((socket) => socket.terminate())
      server.close()
      server.closeAllConnections()
    },
  }
  return running
}
