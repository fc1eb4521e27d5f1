import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'

/** A relay in front of a realtime model, which keeps every frame that a client sends. */
export interface Recorder extends AsyncDisposable {
  readonly url: string
  /** Frames of each session, in the order in which they were opened. */
  readonly sessions: readonly (readonly string[])[]
}

/** @param target the model's address, `http://…` */
export async function startRecorder(target: string): Promise<Recorder> {
  const sessions: string[][] = []
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  server.on('connection', (client, request) => {
    const frames: string[] = []
    sessions.push(frames)
    const { authorization = '' } = request.headers
    const model = new WebSocket(`${target.replace('http', 'ws')}${request.url ?? ''}`, {
      headers: { authorization },
    })
    const opened = once(model, 'open')
    client.on('message', (data: Buffer) => {
      const frame = data.toString()
      frames.push(frame)
      void opened.then(() => model.send(frame))
    })
    model.on('message', (data: Buffer) => client.send(data.toString()))
    model.on('close', () => client.close())
    client.on('close', () => model.close())
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sessions,
    async [Symbol.asyncDispose]() {
      for (const client of server.clients) client.terminate()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
