import { describe, expect, test } from '@jest/globals'
import { placeCallInMemory } from '../testing/call-in-memory.ts'

describe('closing the client', () => {
  test('leaves no socket open during a reconnect', async () => {
    const { gateway, client, news, pass } = await placeCallInMemory()
    gateway.dropAll()
    // The backoff is 125 ms: the new socket is on its way.
    await pass(130)
    client.disconnect()
    await pass(5000)
    expect([gateway.wires.size, gateway.resumes]).toEqual([0, 0])
    expect(news).toEqual(['disconnected: io client disconnect'])
  })

  test('leaves no socket open during a resume', async () => {
    const { gateway, client, news, pass } = await placeCallInMemory()
    client.reconnect()
    await pass(50)
    expect(gateway.resumes).toBe(1)
    client.disconnect()
    await pass(5000)
    expect(gateway.wires.size).toBe(0)
    expect(news).toEqual(['disconnected: io client disconnect'])
  })

  test('leaves no socket open during the first connect', async () => {
    const { gateway, client, pass } = await placeCallInMemory()
    client.disconnect()
    const connecting = expect(client.connect()).rejects.toThrow('closed')
    client.disconnect()
    await pass(100)
    await connecting
    expect(gateway.wires.size).toBe(0)
  })
})
