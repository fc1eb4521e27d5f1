import { describe, expect, test } from '@jest/globals'
import { placeCallInMemory } from '../testing/call-in-memory.ts'

describe('leaving a call', () => {
  test('hangs up before it closes the connection', async () => {
    const { gateway, client, pass } = await placeCallInMemory()
    const leaving = client.leave()
    await pass(100)
    await leaving
    expect([gateway.isOver, gateway.wires.size]).toEqual([true, 0])
  })

  test('sends nothing when the call is already over', async () => {
    const { gateway, client, pass } = await placeCallInMemory()
    gateway.end()
    await pass(100)
    const leaving = client.leave()
    await pass(100)
    await leaving
    expect([gateway.afterwards, gateway.wires.size]).toEqual([0, 0])
  })

  test('hangs up on the next connection when this one is broken', async () => {
    const { gateway, client, pass } = await placeCallInMemory()
    gateway.dropAll()
    const leaving = client.leave()
    await pass(1000)
    await leaving
    expect([gateway.isOver, gateway.wires.size]).toEqual([true, 0])
  })

  test('is done when the connection breaks after the server has heard of it', async () => {
    const { gateway, client, pass, news } = await placeCallInMemory()
    const ending = client.end()
    await pass(30)
    gateway.dropAll()
    await pass(1000)
    await ending
    expect([gateway.isOver, news]).toEqual([true, ['disconnected: hung_up']])
  })

  test('ends after a limit when the server does not reply', async () => {
    const { gateway, client, pass } = await placeCallInMemory()
    gateway.reception = 'swallowed'
    gateway.dropAll()
    const leaving = client.leave()
    await pass(5100)
    await leaving
    gateway.reception = 'welcome'
    await pass(10_000)
    expect([gateway.isOver, gateway.wires.size, gateway.resumes]).toEqual([false, 0, 0])
  })
})
