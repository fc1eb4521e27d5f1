import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { AstrologerId, ItemId } from '@astrovoice/contracts'
import { GatewayInMemory } from '../connection/gateway-in-memory.ts'
import { ManualClock } from '../manual-clock.ts'
import { CallClient } from './call-client.ts'

const request = { astrologerId: 'acharya-vidya' as AstrologerId, language: 'en' } as const
const frame = new Uint8Array(2880)

/** A call that is on, told events and broken lines. */
async function setUp(random = () => 0.5) {
  const clock = new ManualClock()
  const gateway = new GatewayInMemory(clock)
  const { socketFactory } = gateway
  const client = new CallClient({ url: 'memory:', token: 't', socketFactory, clock, random })
  const heard: number[] = []
  const news: string[] = []
  client.listen({
    onTranscript: ({ seq }) => heard.push(seq),
    onReconnecting: () => news.push('reconnecting'),
    onResumed: () => news.push('resumed'),
    onDisconnected: (reason) => news.push(`disconnected: ${reason}`),
  })
  /** Promises settle between any two moments. */
  const pass = async (ms: number) => {
    for (let step = 0; step < ms; step += 10) {
      clock.pass(10)
      for (let i = 0; i < 12; i++) await Promise.resolve()
    }
  }
  const connecting = client.connect()
  await pass(50)
  await connecting
  const starting = client.startCall(request)
  await pass(50)
  await starting
  return { clock, gateway, client, heard, news, pass }
}

/** Numbers from 0 to 1 that do not repeat soon. */
function spreadNumbers() {
  let sum = 0
  return () => (sum += Math.SQRT2) % 1
}

type Happening = 'say' | 'speak' | 'type' | 'drop' | 'move' | 'switch network' | { ms: number }
const happening = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Happening>('say', 'speak', 'type') },
  { weight: 2, arbitrary: fc.record({ ms: fc.integer({ min: 10, max: 400 }) }) },
  { weight: 1, arbitrary: fc.constantFrom<Happening>('drop', 'move', 'switch network') },
)

describe('a call over lines that break and move', () => {
  test('tells everything once and in order, and brings every frame and typed question once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 60 }), async (happenings) => {
        const { gateway, client, heard, pass } = await setUp(spreadNumbers())
        let spoken = 0
        const typing: Promise<unknown>[] = []
        for (const each of happenings) {
          if (each === 'say') gateway.speak()
          else if (each === 'speak') {
            client.sendAudio(frame)
            spoken++
          } else if (each === 'type') typing.push(client.sendText(`${typing.length}`))
          else if (each === 'drop') gateway.dropAll()
          else if (each === 'move') gateway.move()
          else if (each === 'switch network') client.reconnect()
          else await pass(each.ms)
        }
        await pass(12_000)
        expect(heard).toEqual([...Array(gateway.saidCount).keys()])
        expect(gateway.taken).toEqual([...Array(spoken).keys()])
        expect(gateway.wires.size).toBe(1)
        await Promise.all(typing)
        expect([...gateway.asked.values()].toSorted()).toEqual([...typing.keys()].map(String).toSorted())
      }),
      { numRuns: 60 },
    )
  })

  test('when it moves, the new socket carries the call before the old one is let go', async () => {
    const { gateway, client, heard, news, pass } = await setUp()
    gateway.move()
    await pass(40)
    // Jitter of one half: 100 ms become 150.
    await pass(120)
    expect(gateway.resumes).toBe(0)
    client.sendAudio(frame)
    gateway.speak()
    await pass(200)
    expect([gateway.resumes, gateway.wires.size]).toEqual([1, 1])
    expect(news).toEqual(['resumed'])
    expect([heard, gateway.taken]).toEqual([[0], [0]])
  })

  test('tries again while the server is away, and gives up once the call cannot be waiting any more', async () => {
    const { gateway, news, pass } = await setUp()
    gateway.isReachable = false
    gateway.dropAll()
    await pass(65_000)
    expect(news).toEqual(['reconnecting'])
    await pass(12_000)
    expect(news).toEqual(['reconnecting', 'disconnected: resume_expired'])
  })

  test('what is asked while the line is broken is asked on the next one', async () => {
    const { gateway, client, pass } = await setUp()
    gateway.dropAll()
    const committing = client.commit()
    await pass(1000)
    await expect(committing).resolves.toBeUndefined()
    const interrupting = client.interrupt()
    gateway.dropAll()
    await pass(1000)
    await expect(interrupting).resolves.toBeUndefined()
  })

  test('what is asked in the very moment the call goes to another socket is asked there', async () => {
    const { clock, gateway, client, pass } = await setUp()
    client.reconnect()
    await pass(60)
    expect(gateway.resumes).toBe(1)
    const asking = client.sendText('now')
    // The reply to call:resume is told before the question has left.
    clock.pass(10)
    expect(gateway.wires.size).toBe(1)
    await pass(100)
    expect([...gateway.asked.values()]).toEqual(['now'])
    await asking
  })

  test('says nothing more of a call that was hung up', async () => {
    const { gateway, client, pass } = await setUp()
    const ending = client.end()
    client.sendAudio(frame)
    client.reportPlayout('item' as ItemId, 20)
    await pass(100)
    await ending
    expect(gateway.afterwards).toBe(0)
  })

  test('a line on which nothing is heard any more is replaced', async () => {
    const { gateway, client, pass } = await setUp()
    // The frames go nowhere: the server believes that another socket has the call.
    for (const wire of gateway.wires) wire.emit = () => {}
    for (let i = 0; i < 100; i++) {
      client.sendAudio(frame)
      await pass(60)
    }
    expect(gateway.resumes).toBe(1)
    expect(gateway.taken).toEqual([...Array(100).keys()])
  })
})
