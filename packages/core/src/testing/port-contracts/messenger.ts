import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Message, Messenger } from '../../notifications/index.ts'

export interface MessengerUnderTest {
  readonly messenger: Messenger
  /** A recipient's messages, newest first. */
  list(to: string): Promise<Message[]>
  close(): Promise<void>
}

/** The contract of every Messenger. */
export function messengerContract(name: string, open: () => Promise<MessengerUnderTest>) {
  describe(`${name} as a messenger`, () => {
    let subject: MessengerUnderTest
    beforeEach(async () => void (subject = await open()))
    afterEach(() => subject.close())

    const messageTo = (to: string, title = 'आपकी रीडिंग तैयार है'): Message => ({
      channel: 'push',
      to,
      title,
      body: 'Tap to listen.',
      link: 'https://example.org/files/x',
    })

    test('a message arrives as it was sent, at its recipient only', async () => {
      const [to, other] = [randomUUID(), randomUUID()]
      await subject.messenger.send(messageTo(to), randomUUID())
      expect(await subject.list(to)).toEqual([expect.objectContaining(messageTo(to))])
      expect(await subject.list(other)).toEqual([])
    })

    test('a message arrives once per key, even when it is sent twice at once', async () => {
      const [to, key] = [randomUUID(), randomUUID()]
      await Promise.all([1, 2, 3].map(() => subject.messenger.send(messageTo(to), key)))
      expect(await subject.list(to)).toHaveLength(1)
    })

    test('messages with different keys all arrive, the newest first', async () => {
      const to = randomUUID()
      for (const title of ['one', 'two', 'three'])
        await subject.messenger.send(messageTo(to, title), randomUUID())
      expect((await subject.list(to)).map(({ title }) => title)).toEqual(['three', 'two', 'one'])
    })
  })
}
