import { once } from 'node:events'
import {
  bytesPerMs,
  packAudio,
  packedAudioAuth,
  packPlayout,
  unpackAudio,
  type ItemId,
  type PackedAudio,
} from '@astrovoice/contracts'
import { WebSocket } from 'ws'
import type { BenchCall } from './bench-call.ts'

/** As often as our own client. */
const reportEveryMs = 200

/**
 * A call through the gateway, with packed audio and reports of playout as our own client sends them. It speaks
 * Socket.IO 5 over Engine.IO 4 by hand, and only what a call needs. The load then costs as little as the
 * relay's, and the figures are the gateway's.
 */
export async function openGatewayCall(url: string, token: string, frameMs: number): Promise<BenchCall> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
  })
  let onAudio = (_chunk: Buffer) => {}
  let [playedMs, reportedMs] = [0, 0]
  /** A loudspeaker that never waits. */
  const hear = ({ itemId, chunk }: PackedAudio) => {
    onAudio(chunk as Buffer)
    playedMs += chunk.byteLength / bytesPerMs
    if (playedMs < reportedMs + reportEveryMs) return
    reportedMs = playedMs
    socket.send(packPlayout({ itemId: itemId as ItemId, playedMs: Math.floor(playedMs) }))
  }
  const answers = new Map<string, (body: string) => void>()
  const answer = (packet: string) => new Promise<string>((resolve) => answers.set(packet, resolve))
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) return hear(unpackAudio(data)!)
    const packet = data.toString('utf8')
    if (packet === '2') return socket.send('3')
    for (const [start, resolve] of answers) if (packet.startsWith(start)) resolve(packet.slice(start.length))
  })
  await once(socket, 'open')
  const connected = answer('40')
  socket.send(`40${JSON.stringify({ token, ...packedAudioAuth })}`)
  await connected
  const started = answer('430')
  const audio = { encoding: 'pcm16', sampleRateHz: 24_000, frameMs }
  const request = { astrologerId: 'acharya-vidya', language: 'en', audio }
  socket.send(`420${JSON.stringify(['call:start', request])}`)
  const [reply] = JSON.parse(await started) as [{ ok: boolean }]
  if (!reply.ok) throw new Error(`The call was refused: ${JSON.stringify(reply)}`)
  // The echo begins with the first requested answer.
  const asked = answer('432')
  socket.send('422["call:text",{"text":"Talk to me."}]')
  await asked
  let seq = 0
  return {
    send: (frame) => socket.send(packAudio({ seq: seq++, itemId: '', chunk: frame })),
    listen: (listener) => void (onAudio = listener),
    async close() {
      const ended = answer('431')
      socket.send('421["call:end"]')
      await ended
      const gone = once(socket, 'close')
      socket.close()
      await gone
    },
  }
}
