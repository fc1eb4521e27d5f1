import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Clock } from '@astrovoice/contracts/clock'
import { ManualClock } from '@astrovoice/contracts/testing'
import type { ObjectStore } from '../../ports/object-store.ts'

export interface ObjectStoreUnderTest {
  readonly store: ObjectStore
  /** The reply to a caller who follows a signed address; null when refused. */
  follow(url: string): Promise<{ body: Uint8Array; mediaType: string } | null>
  close(): Promise<void>
}

const key = 'summaries/0b5cf2a0.wav'
const body = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251)

/** The contract of every ObjectStore. `open` gets the clock to use. */
export function objectStoreContract(name: string, open: (clock: Clock) => Promise<ObjectStoreUnderTest>) {
  describe(`${name} as an object store`, () => {
    const clock = new ManualClock(Date.UTC(2026, 10, 24))
    let subject: ObjectStoreUnderTest
    beforeEach(async () => void (subject = await open(clock)))
    afterEach(() => subject.close())

    testStreams(() => subject.store)

    test('a stored file can be read, with its media type', async () => {
      await subject.store.put(key, body, 'audio/wav')
      expect(await subject.store.get(key)).toEqual({ body, mediaType: 'audio/wav' })
    })

    test('a second put replaces the file', async () => {
      await subject.store.put(key, body, 'audio/wav')
      await subject.store.put(key, Uint8Array.of(1), 'audio/mpeg')
      expect(await subject.store.get(key)).toEqual({ body: Uint8Array.of(1), mediaType: 'audio/mpeg' })
    })

    test('a file that was never put, or was deleted, is not found; a second delete is no error', async () => {
      expect(await subject.store.get(key)).toBeNull()
      await subject.store.put(key, body, 'audio/wav')
      await subject.store.delete(key)
      await subject.store.delete(key)
      expect(await subject.store.get(key)).toBeNull()
    })

    test('a signed address leads to the file until it expires', async () => {
      await subject.store.put(key, body, 'audio/wav')
      const url = await subject.store.signUrl(key, 60_000)
      clock.pass(59_999)
      expect(await subject.follow(url)).toEqual({ body, mediaType: 'audio/wav' })
      clock.pass(1)
      expect(await subject.follow(url)).toBeNull()
    })

    test('a reader sees one whole version during a put', async () => {
      const versions = [body, body.map((byte) => 255 - byte)]
      await subject.store.put(key, body, 'audio/wav')
      const writing = Promise.all(
        Array.from({ length: 20 }, (_, i) => subject.store.put(key, versions[i % 2] ?? body, 'audio/wav')),
      )
      for (let i = 0; i < 20; i++) {
        const read = Buffer.from((await subject.store.get(key))?.body ?? [])
        expect(versions.some((version) => read.equals(version))).toBe(true)
      }
      await writing
    })
  })
}

async function* pieces(count: number) {
  for (let i = 0; i < count; i++) yield body
}

/** Files that are stored while they are made. */
function testStreams(open: () => ObjectStore): void {
  test('a file that is stored while it is made is whole, of any size', async () => {
    for (const count of [0, 1, 200]) {
      const { sizeBytes } = await open().putStream(key, pieces(count), 'application/zip')
      expect(sizeBytes).toBe(count * body.length)
      const stored = await open().get(key)
      expect(stored?.mediaType).toBe('application/zip')
      expect(stored?.body.length).toBe(sizeBytes)
      const whole = Buffer.concat(Array.from({ length: count }, () => body))
      expect(Buffer.from(stored?.body ?? []).equals(whole)).toBe(true)
    }
  })

  test.each([1, 200])(
    'a body that fails after %i pieces stores nothing, and leaves what was there',
    async (count) => {
      const failing = async function* () {
        yield* pieces(count)
        throw new Error('the body failed')
      }
      await expect(open().putStream(key, failing(), 'application/zip')).rejects.toThrow('the body failed')
      expect(await open().get(key)).toBeNull()
      await open().put(key, body, 'audio/wav')
      await expect(open().putStream(key, failing(), 'audio/wav')).rejects.toThrow('the body failed')
      expect(await open().get(key)).toEqual({ body, mediaType: 'audio/wav' })
    },
  )
}
