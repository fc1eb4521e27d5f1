import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { BenchCall } from './bench-call.ts'

const head = '{"type":"input_audio_buffer.append","audio":"'
const deltaKey = '"delta":"'

/** A call through the bare relay, in the realtime protocol's own JSON and base64. */
export async function openRelayCall(url: string): Promise<BenchCall> {
  const socket = new WebSocket(url.replace('http', 'ws'), { perMessageDeflate: false })
  let onAudio = (_chunk: Buffer) => {}
  const { promise: isReady, resolve } = Promise.withResolvers<void>()
  socket.on('message', (data: Buffer) => {
    const frame = data.toString('latin1')
    if (frame.includes('"response.output_audio.delta"')) {
      const from = frame.indexOf(deltaKey) + deltaKey.length
      onAudio(Buffer.from(frame.slice(from, frame.indexOf('"', from)), 'base64'))
    } else if (frame.includes('"session.created"')) resolve()
  })
  await once(socket, 'open')
  await isReady
  socket.send('{"type":"response.create"}')
  return {
    send: (frame) => socket.send(`${head}${frame.toString('base64')}"}`),
    listen: (listener) => void (onAudio = listener),
    async close() {
      const gone = once(socket, 'close')
      socket.close()
      await gone
    },
  }
}
