import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { ask, type Open } from './realtime-model-listening.ts'

/** A session's memory, what can be cut from it, and its cost. */
export function testMemory(open: Open): void {
  test('no more of an answer can be cut than was made; the refusal ends nothing', async () => {
    using call = await open()
    ask(call.session, 'Hello')
    const { itemId } = await call.heard.until('answer-audio')
    await call.heard.until('response-finished')
    call.session.truncate(itemId, 3_600_000)
    expect((await call.heard.until('fault')).kind).toBe('other')
    call.session.truncate(itemId, 10)
    call.session.requestResponse({ mayUseTools: false })
    expect((await call.heard.until('response-finished', 2)).outcome).toBe('completed')
    expect(call.heard.all('fault')).toHaveLength(1)
  })

  test('typed text has no sound to cut', async () => {
    using call = await open()
    call.session.addHistory([{ kind: 'spoken', itemId: 'typed' as ItemId, role: 'caller', text: 'Hello' }])
    call.session.truncate('typed' as ItemId, 10)
    expect((await call.heard.until('fault')).kind).toBe('other')
  })

  test('a whole answer can be forgotten; a missing one cannot', async () => {
    using call = await open()
    ask(call.session, 'Hello')
    const { itemId } = await call.heard.until('answer-audio')
    await call.heard.until('response-finished')
    call.session.deleteItem(itemId)
    call.session.deleteItem(itemId)
    expect((await call.heard.until('fault')).kind).toBe('other')
    call.session.requestResponse({ mayUseTools: false })
    await call.heard.until('response-finished', 2)
    expect(call.heard.all('fault')).toHaveLength(1)
  })

  test('the output of an unknown tool call is refused', async () => {
    using call = await open()
    call.session.addToolOutput('call_nobody_made', { moon: 'Taurus' })
    expect((await call.heard.until('fault')).kind).toBe('other')
  })

  test('a cancel without an answer is no fault', async () => {
    using call = await open()
    call.session.cancelResponse()
    ask(call.session, 'Hello')
    expect((await call.heard.until('response-finished')).outcome).toBe('completed')
    expect(call.heard.all('fault')).toEqual([])
  })

  test('every answer reports its tokens', async () => {
    using call = await open()
    ask(call.session, 'Hello')
    const { usage } = await call.heard.until('response-finished')
    expect(usage?.inputText).toBeGreaterThan(0)
    expect(usage?.outputAudio).toBeGreaterThan(0)
    expect(Object.values(usage ?? {}).every((count) => Number.isInteger(count) && count >= 0)).toBe(true)
  })

  test('a session reports when it will end, if at all, within a day', async () => {
    using call = await open()
    const { expiresAtMs } = call.session
    if (expiresAtMs === null) return
    expect(expiresAtMs).toBeGreaterThan(Date.now())
    expect(expiresAtMs).toBeLessThan(Date.now() + 86_400_000)
  })
}
