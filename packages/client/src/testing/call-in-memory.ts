import type { AstrologerId } from '@astrovoice/contracts'
import { GatewayInMemory } from './gateway-in-memory.ts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { CallClient, type CallClientOptions } from '../call/call-client.ts'

const request = { astrologerId: 'acharya-vidya' as AstrologerId, language: 'en' } as const

/** A client of a gateway in memory, and what its listeners hear. */
export function createCallInMemory(options: Partial<CallClientOptions> = {}) {
  const clock = new ManualClock()
  const gateway = new GatewayInMemory(clock)
  const { socketFactory } = gateway
  const given = { url: 'memory:', token: 't', socketFactory, clock, random: () => 0.5 }
  const client = new CallClient({ ...given, ...options })
  const heard: number[] = []
  const news: string[] = []
  client.listen({
    onTranscript: ({ seq }) => heard.push(seq),
    onReconnecting: () => news.push('reconnecting'),
    onResumed: () => news.push('resumed'),
    onQuality: ({ level }) => news.push(level),
    onDisconnected: (reason) => news.push(`disconnected: ${reason}`),
  })
  /** Between two steps all promises complete. */
  const pass = async (ms: number) => {
    for (let step = 0; step < ms; step += 10) {
      clock.pass(10)
      for (let i = 0; i < 12; i++) await Promise.resolve()
    }
  }
  return { clock, gateway, client, heard, news, pass }
}

/** One whose call is on. */
export async function placeCallInMemory(options: Partial<CallClientOptions> = {}) {
  const call = createCallInMemory(options)
  const connecting = call.client.connect()
  await call.pass(50)
  await connecting
  const starting = call.client.startCall(request)
  await call.pass(50)
  await starting
  return call
}
