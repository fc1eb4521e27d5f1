import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { createCallClient, type CallClient } from '@astrovoice/client'
import {
  createStores,
  startGatewayUnderTest,
  vidya,
  type GatewayUnderTest,
  type Stores,
} from './gateway-under-test.ts'
import { gather } from './heard.ts'

const item = (name: string) => name as ItemId
const request = { astrologerId: vidya.id, language: 'en' } as const

let stores: Stores
let undo: AsyncDisposableStack

beforeEach(() => {
  stores = createStores()
  undo = new AsyncDisposableStack()
  undo.defer(() => stores.close())
})
afterEach(() => undo.disposeAsync())

const open = async (options: object = {}) => undo.use(await startGatewayUnderTest({ stores, ...options }))

/** A client that finds the second gateway at the address of the first, as behind a load balancer. */
async function connectBehind(balancer: { url: string }, { connect }: GatewayUnderTest) {
  const { token, userId, client: other } = await connect()
  other.disconnect()
  const { openSocket } = await import('@astrovoice/client')
  const client: CallClient = createCallClient({
    url: balancer.url,
    token,
    socketFactory: (_url, fresh) => openSocket(balancer.url, fresh),
  })
  undo.defer(() => client.disconnect())
  await client.connect()
  return { client, userId, heard: gather(client) }
}

describe('a gateway that stops', () => {
  test('lets a turn finish, moves the call, and the caller notices nothing', async () => {
    const first = await open({ drainMs: 20_000 })
    const second = await open()
    const balancer = { url: first.url }
    const { client, heard } = await connectBehind(balancer, first)
    const { callId } = await client.startCall(request)
    await client.sendText('When?')
    await first.model.expect('addHistory')
    await first.model.expect('requestResponse')
    first.model.speak(item('a'), 'Soon.', 120)
    await heard.next('audio')
    balancer.url = second.url
    const stopped = first.stop()
    first.model.finish(item('a'), 'Soon.')
    client.reportPlayout(item('a'), 120)
    expect((await heard.next('moved')).reason).toBe('server_stopping')
    await stopped
    await client.sendText('And where?')
    const [history] = await second.model.expect('addHistory')
    expect(history).toMatchObject([{ text: 'When?' }, { text: 'Soon.' }])
    await second.model.expect('addHistory')
    await second.model.expect('requestResponse')
    await client.end()
    const kept = await stores.conversations.findCall(callId)
    expect(kept?.items).toMatchObject([{ text: 'When?' }, { text: 'Soon.' }, { text: 'And where?' }])
    expect(stores.jobs.waiting.filter(({ name }) => name === 'recordEvent')).toHaveLength(1)
  })

  test('cuts a turn that takes too long, and the next one goes on in the middle of it', async () => {
    const first = await open({ drainMs: 100 })
    const second = await open()
    const balancer = { url: first.url }
    const { client } = await connectBehind(balancer, first)
    await client.startCall(request)
    await client.sendText('When?')
    await first.model.expect('addHistory')
    await first.model.expect('requestResponse')
    first.model.speak(item('a'), 'one two three four five six seven eight nine ten', 10_000, {
      isWhole: true,
    })
    client.askPlayout(() => ({ itemId: item('a'), playedMs: 4000 }))
    balancer.url = second.url
    await first.stop()
    await second.model.expect('addHistory')
    expect(await second.model.expect('requestResponse')).toMatchObject([
      { instructions: expect.stringContaining('Say exactly: "five six seven eight nine ten"') },
    ])
    await client.end()
  })

  test('takes no more calls, and says so', async () => {
    const first = await open()
    const { token } = await first.connect()
    const stopped = first.stop()
    await expect(createCallClient({ url: first.url, token }).connect()).rejects.toThrow()
    await stopped
  })
})

test('a gateway that loses a call when it stops reports it, and ends all the same', async () => {
  const liveCalls = stores.createLiveCalls()
  const gateway = await open({ liveCalls })
  const { client } = await connectBehind({ url: gateway.url }, gateway)
  await client.startCall(request)
  liveCalls.save = async () => {
    throw new Error('Redis is away')
  }
  await expect(gateway.stop()).rejects.toThrow('1 of 1 calls')
  await expect(fetch(`${gateway.url}/healthz`)).rejects.toThrow('fetch failed')
  client.disconnect()
})

describe('a gateway that has died', () => {
  test('leaves calls that another gateway ends and stores, once their callers’ grace time is over', async () => {
    // A lease is over as soon as it is given, as if it had run out before the grace time.
    const liveCalls = stores.createLiveCalls({ leaseMs: -1000, resumeWithinMs: 0 })
    const first = await open({ liveCalls })
    const { client } = await connectBehind({ url: first.url }, first)
    const { callId } = await client.startCall(request)
    await client.sendText('When?')
    const second = await open({ liveCalls })
    await second.meter.until('callEnded', 'caller_gone')
    const kept = await stores.conversations.findCall(callId)
    expect(kept?.reason).toBe('caller_gone')
    expect(kept?.items).toMatchObject([{ text: 'When?' }])
    // The first notices at its next write, and writes nothing.
    await client.end().catch(() => {})
    expect((await stores.conversations.findCall(callId))?.reason).toBe('caller_gone')
    expect(stores.jobs.waiting.filter(({ name }) => name === 'recordEvent')).toHaveLength(1)
  })
})

describe('slots', () => {
  test('have a maximum; without one a start is refused, and a freed one can be taken again', async () => {
    const gateway = await open({ maxCalls: 1 })
    const [one, two] = [await gateway.connect(), await gateway.connect()]
    await one.client.startCall(request)
    await expect(two.client.startCall(request)).rejects.toMatchObject({
      problem: { code: 'calls_full', retryable: true },
    })
    await one.client.end()
    await expect(two.client.startCall(request)).resolves.toHaveProperty('callId')
  })

  test('are counted over all gateways', async () => {
    const liveCalls = stores.createLiveCalls({ maxCalls: 1 })
    const [first, second] = [await open({ liveCalls }), await open({ liveCalls })]
    const [one, two] = [await first.connect(), await second.connect()]
    await one.client.startCall(request)
    await expect(two.client.startCall(request)).rejects.toMatchObject({ problem: { code: 'calls_full' } })
  })

  test('a call whose model cannot be reached frees its slot', async () => {
    const liveCalls = stores.createLiveCalls({ maxCalls: 1 })
    const gateway = await open({ liveCalls })
    const { client } = await gateway.connect()
    gateway.model.isReachable = false
    await expect(client.startCall(request)).rejects.toMatchObject({ problem: { code: 'model_unavailable' } })
    gateway.model.isReachable = true
    await expect(client.startCall(request)).resolves.toHaveProperty('callId')
  })
})

describe('formats', () => {
  test.each([
    [{ encoding: 'pcm16', sampleRateHz: 16_000, frameMs: 40 }, 40 * 32],
    [{ encoding: 'pcmu', sampleRateHz: 8000, frameMs: 100 }, 100 * 8],
  ] as const)('%j works both ways', async (audio, frameBytes) => {
    const gateway = await open()
    const { client, heard } = await gateway.connect()
    const started = await client.startCall({ ...request, audio })
    expect(started.audio).toEqual(audio)
    for (let i = 0; i < 10; i++) client.sendAudio(new Uint8Array(frameBytes))
    await client.sendText('When?')
    // 10 frames, less the filter's delay, at 48 bytes a millisecond.
    const heardMs = gateway.model.heardBytes / 48
    expect(Math.abs(heardMs - 10 * audio.frameMs)).toBeLessThan(15)
    gateway.model.speak(item('a'), 'Soon.', audio.frameMs * 3, { isWhole: true })
    const { chunk } = await heard.next('audio')
    // The client returns audio at 24 kHz.
    expect(Math.abs(chunk.byteLength / 48 - audio.frameMs)).toBeLessThan(15)
  })
})
