import { describe, expect, test } from '@jest/globals'
import { createCallInMemory, placeCallInMemory } from '../testing/call-in-memory.ts'

describe('a connection attempt that hangs', () => {
  test.each(['cut off', 'swallowed', 'unheard'] as const)(
    'is given up and tried again: %s',
    async (reception) => {
      const { gateway, client, news, pass } = await placeCallInMemory()
      gateway.reception = reception
      gateway.dropAll()
      await pass(1000)
      gateway.reception = 'welcome'
      const asking = client.sendText('still there?')
      await pass(9000)
      expect(news).toEqual(['reconnecting', 'resumed'])
      expect([gateway.resumes, gateway.wires.size]).toEqual([1, 1])
      await asking
    },
  )

  test.each(['swallowed', 'unheard'] as const)(
    'is given up at once when the network changes: %s',
    async (reception) => {
      const { gateway, client, news, pass } = await placeCallInMemory()
      gateway.reception = reception
      gateway.dropAll()
      await pass(1000)
      gateway.reception = 'welcome'
      client.reconnect()
      // Four ways over the network, of 20 ms each.
      await pass(100)
      expect(news).toEqual(['reconnecting', 'resumed'])
      expect([gateway.resumes, gateway.wires.size]).toEqual([1, 1])
    },
  )

  test('a change of network ends the backoff and resets it', async () => {
    const { gateway, client, news, pass } = await placeCallInMemory()
    gateway.reception = 'refused'
    gateway.dropAll()
    await pass(20_000)
    client.reconnect()
    await pass(50)
    gateway.reception = 'welcome'
    // Half of 500 ms, and the way.
    await pass(350)
    expect(news).toEqual(['reconnecting', 'resumed'])
  })

  test.each(['refused', 'cut off', 'swallowed'] as const)(
    'fails the first connection: %s',
    async (reception) => {
      const { gateway, client, pass } = createCallInMemory()
      gateway.reception = reception
      const connecting = expect(client.connect()).rejects.toThrow()
      await pass(9000)
      await connecting
    },
  )

  test('a token that never arrives is requested again', async () => {
    let hangs = false
    const token = () => (hangs ? new Promise<string>(() => {}) : 't')
    const { gateway, news, pass } = await placeCallInMemory({ token })
    hangs = true
    gateway.dropAll()
    await pass(1000)
    hangs = false
    await pass(9000)
    expect(news).toEqual(['reconnecting', 'resumed'])
  })
})
