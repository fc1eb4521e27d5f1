import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nameQuestion, type ItemId } from '@astrovoice/contracts'
import { placeCallInMemory } from '../testing/call-in-memory.ts'

const frame = new Uint8Array(2880)

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

describe('a call over connections that break and move', () => {
  test('delivers every event once and in order, and sends every frame and typed question once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 60 }), async (happenings) => {
        const { gateway, client, heard, pass } = await placeCallInMemory({ random: spreadNumbers() })
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

  test('moves to the new socket before it closes the old one', async () => {
    const { gateway, client, heard, news, pass } = await placeCallInMemory()
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

  test('reconnects while the server is away, and gives up when the call can no longer be resumed', async () => {
    const { gateway, news, pass } = await placeCallInMemory()
    gateway.reception = 'refused'
    gateway.dropAll()
    await pass(65_000)
    expect(news).toEqual(['reconnecting'])
    await pass(12_000)
    expect(news).toEqual(['reconnecting', 'disconnected: resume_expired'])
  })

  test('tells the next server that the microphone is muted, and nothing of an open one', async () => {
    const { gateway, client, pass } = await placeCallInMemory()
    void client.setMuted(true, 'phone_call')
    await pass(100)
    gateway.move()
    await pass(500)
    const muted = { muted: true, reason: 'phone_call' }
    expect(gateway.mutes).toEqual([muted, muted])
    void client.setMuted(false)
    await pass(100)
    gateway.move()
    await pass(500)
    expect(gateway.mutes).toEqual([muted, muted, { muted: false, reason: 'caller' }])
  })

  test('sends a request of a broken connection on the next connection', async () => {
    const { gateway, client, pass } = await placeCallInMemory()
    gateway.dropAll()
    const committing = client.commit()
    await pass(1000)
    await expect(committing).resolves.toBeUndefined()
    const interrupting = client.interrupt()
    gateway.dropAll()
    await pass(1000)
    await expect(interrupting).resolves.toBeUndefined()
  })

  test('sends a request that falls into a move to the new socket', async () => {
    const { clock, gateway, client, pass } = await placeCallInMemory()
    client.reconnect()
    await pass(60)
    expect(gateway.resumes).toBe(1)
    const itemId = nameQuestion()
    const asking = client.sendText('now', itemId)
    // The reply to call:resume arrives before the question is sent.
    clock.pass(10)
    expect(gateway.wires.size).toBe(1)
    await pass(100)
    expect([...gateway.asked]).toEqual([[itemId, 'now']])
    await asking
  })

  test('sends nothing for a call that was hung up', async () => {
    const { gateway, client, pass } = await placeCallInMemory()
    const ending = client.end()
    client.sendAudio(frame)
    client.reportPlayout('item' as ItemId, 20)
    await pass(100)
    await ending
    expect(gateway.afterwards).toBe(0)
  })

  test('reports no quality while the connection is broken', async () => {
    const { gateway, client, news, pass } = await placeCallInMemory()
    gateway.reception = 'refused'
    gateway.dropAll()
    for (let n = 0; n < 80; n++) {
      client.sendAudio(frame)
      await pass(60)
    }
    expect(news).toEqual(['reconnecting'])
    gateway.reception = 'welcome'
    await pass(5000)
    // The backlog takes a moment to send.
    expect(news).toEqual(['reconnecting', 'resumed', 'poor', 'fair', 'good'])
  })
})
