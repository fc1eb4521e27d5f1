import { expect, test } from '@jest/globals'
import type { AstrologerId, CallId } from '@astrovoice/contracts'
import { CallClient } from './call-client.ts'
import { createCallInMemory, placeCallInMemory } from '../testing/call-in-memory.ts'

test('a call goes on in another client, with the events that the first one did not handle', async () => {
  const call = await placeCallInMemory()
  call.gateway.speak()
  await call.pass(50)
  call.client.sendAudio(new Uint8Array(960))
  await call.pass(50)
  const { key } = call.client
  call.gateway.speak()
  call.gateway.dropAll()

  const heard: number[] = []
  const { socketFactory } = call.gateway
  const next = new CallClient({
    url: 'memory:',
    token: 't',
    socketFactory,
    clock: call.clock,
    random: () => 0.5,
  })
  next.listen({ onTranscript: ({ seq }) => heard.push(seq) })
  if (!key) throw new Error('The call has no key.')
  const resuming = next.resumeCall(key)
  await call.pass(100)
  expect(await resuming).toBe('listening')
  expect(heard).toEqual([1])
  next.sendAudio(new Uint8Array(960))
  await call.pass(50)
  // Frames are counted over both clients.
  expect(call.gateway.taken).toEqual([0, 1])
  expect(next.key).toEqual({ ...key, lastSeq: 1 })
})

test('a client that could not take a call up loses no audio of the next one in a break', async () => {
  const { client, gateway, pass } = createCallInMemory()
  gateway.reception = 'refused'
  const lost = { callId: 'gone' as CallId, resumeToken: 'gone', resumeWithinMs: 60_000, lastSeq: 4 }
  const resuming = expect(client.resumeCall(lost)).rejects.toThrow()
  await pass(100)
  await resuming
  gateway.reception = 'welcome'
  const connecting = client.connect()
  await pass(50)
  await connecting
  const starting = client.startCall({ astrologerId: 'acharya-vidya' as AstrologerId, language: 'en' })
  await pass(50)
  await starting
  client.sendAudio(new Uint8Array(960))
  await pass(50)
  gateway.dropAll()
  client.sendAudio(new Uint8Array(960))
  await pass(1000)
  expect(gateway.taken).toEqual([0, 1])
})

test('a client without a call has no key', async () => {
  const call = await placeCallInMemory()
  call.gateway.end()
  await call.pass(50)
  expect(call.client.key).toBeNull()
})
