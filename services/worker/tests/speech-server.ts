import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeWav } from '@astrovoice/core'

/** Answers POST /v1/audio/speech as OpenAI does: with half a second of sound, or with 500 while it `isDown`. */
export interface SpeechServer {
  readonly baseUrl: string
  isDown: boolean
  asked: number
  close(): void
}

export async function startSpeechServer(): Promise<SpeechServer> {
  const sound = writeWav({ samples: new Int16Array(12_000), sampleRateHz: 24_000 })
  const server = createServer((request, response) => {
    running.asked++
    request.resume()
    if (running.isDown) return response.writeHead(500).end()
    return response.writeHead(200, { 'content-type': 'audio/wav' }).end(sound)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const running = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    isDown: false,
    asked: 0,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
  return running
}
