import { describe, expect, test } from '@jest/globals'
import { placeCallInMemory } from '../testing/call-in-memory.ts'

const frame = new Uint8Array(2880)
const frameMs = 60

async function placeCall() {
  const call = await placeCallInMemory()
  const speak = async (frames: number) => {
    for (let i = 0; i < frames; i++) {
      call.client.sendAudio(frame)
      await call.pass(frameMs)
    }
  }
  return { ...call, speak }
}

describe('a dead connection without a close event is replaced', () => {
  test('while the caller speaks, and no audio is lost', async () => {
    const { gateway, speak } = await placeCall()
    await speak(20)
    gateway.swallowAll()
    await speak(100)
    expect(gateway.resumes).toBe(1)
    expect(gateway.taken).toEqual([...Array(120).keys()])
  })

  test('after the caller has become silent', async () => {
    const { gateway, pass, speak } = await placeCall()
    gateway.swallowAll()
    await speak(20)
    await pass(5000)
    expect(gateway.resumes).toBe(1)
    expect(gateway.taken).toEqual([...Array(20).keys()])
  })

  test('when the server does not acknowledge a spoken question', async () => {
    const { gateway, client, pass, speak } = await placeCall()
    gateway.swallowAll()
    await speak(3)
    const committing = client.commit()
    await pass(5100)
    await committing
    expect(gateway.resumes).toBe(1)
    expect(gateway.taken).toEqual([0, 1, 2])
  })

  test('for a silent caller, when the server’s ping is overdue', async () => {
    const { gateway, pass } = await placeCall()
    gateway.swallowAll()
    await pass(14_500)
    expect(gateway.resumes).toBe(0)
    await pass(1000)
    expect(gateway.resumes).toBe(1)
  })
})

describe('a quiet connection is kept', () => {
  test('when the caller mutes between two acknowledgements and speaks again later', async () => {
    const { gateway, pass, speak } = await placeCall()
    await speak(10)
    await pass(60_000)
    await speak(1)
    await pass(6000)
    await speak(30)
    expect([gateway.resumes, gateway.wires.size]).toEqual([0, 1])
  })

  test('while the server stores a call that was hung up', async () => {
    const { gateway, client, pass, speak } = await placeCall()
    gateway.swallowAll()
    const ending = client.end()
    await speak(200)
    expect(gateway.resumes).toBe(0)
    client.disconnect()
    await expect(ending).rejects.toThrow()
    await pass(10_000)
    expect(gateway.wires.size).toBe(0)
  })
})
