import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { CreateBucketCommand, ListMultipartUploadsCommand, S3Client } from '@aws-sdk/client-s3'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { ManualClock } from '@astrovoice/contracts/testing'
import { objectStoreContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createS3ObjectStore } from '../../object-store/s3/s3-object-store.ts'
import { emulatorClient, emulatorRegion, emulators, type Emulator } from '../aws/emulators.ts'

const opened = openForFile()

const clients = new Map<Emulator, S3Client>()
function clientOf(emulator: Emulator): S3Client {
  const known = clients.get(emulator)
  if (known) return known
  const client = new S3Client({ ...emulatorClient(emulator), forcePathStyle: true })
  clients.set(emulator, client)
  opened.defer(() => client.destroy())
  return client
}

const storeIn = (emulator: Emulator, bucket: string, clock: Clock = systemClock) =>
  createS3ObjectStore({ ...emulatorClient(emulator), bucket, clock })

async function createBucket(emulator: Emulator): Promise<string> {
  const Bucket = `audio-${randomUUID()}`
  const CreateBucketConfiguration = { LocationConstraint: emulatorRegion }
  await clientOf(emulator).send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }))
  return Bucket
}

/** As a browser does, without any key. */
async function follow(url: string) {
  const reply = await fetch(url)
  const body = new Uint8Array(await reply.arrayBuffer())
  return reply.status === 403 ? null : { body, mediaType: reply.headers.get('content-type') ?? '' }
}

const key = 'summaries/0b5cf2a0.wav'
const body = Uint8Array.from({ length: 1000 }, (_, i) => i % 251)

for (const emulator of emulators) {
  objectStoreContract(`S3 on ${emulator}`, async (clock) => ({
    store: storeIn(emulator, await createBucket(emulator), clock),
    follow,
    close: async () => {},
  }))

  describe(`S3 on ${emulator}`, () => {
    test('a signed address serves a part of the file, as players ask for it', async () => {
      const store = storeIn(emulator, await createBucket(emulator))
      await store.put(key, body, 'audio/wav')
      const url = await store.signUrl(key, 60_000)
      const reply = await fetch(url, { headers: { range: 'bytes=10-19' } })
      expect(reply.status).toBe(206)
      expect(reply.headers.get('content-range')).toBe('bytes 10-19/1000')
      expect(reply.headers.get('content-type')).toBe('audio/wav')
      expect(new Uint8Array(await reply.arrayBuffer())).toEqual(body.subarray(10, 20))
    })

    test('an upload whose body fails leaves no part behind', async () => {
      const bucket = await createBucket(emulator)
      const failing = async function* () {
        yield new Uint8Array(9 * 1024 * 1024)
        throw new Error('the body failed')
      }
      const put = storeIn(emulator, bucket).putStream(key, failing(), 'application/zip')
      await expect(put).rejects.toThrow('the body failed')
      const { Uploads = [] } = await clientOf(emulator).send(
        new ListMultipartUploadsCommand({ Bucket: bucket }),
      )
      expect(Uploads).toEqual([])
    })

    test('a bucket that is missing is named, with what to do', async () => {
      await expect(storeIn(emulator, 'nowhere').put(key, body, 'audio/wav')).rejects.toThrow(
        /^Could not put summaries\/0b5cf2a0\.wav in the bucket nowhere: NoSuchBucket: .*; make the bucket or correct its name$/,
      )
    })
  })
}

describe('S3 on ministack', () => {
  /** A store whose clock is behind: its addresses are older. */
  const storeOf = (bucket: string, ageMs: number) =>
    storeIn('ministack', bucket, new ManualClock(systemClock.nowMs() - ageMs))

  test('a signed address is followed within its life and refused after it', async () => {
    const bucket = await createBucket('ministack')
    await storeIn('ministack', bucket).put(key, body, 'audio/wav')
    const young = await storeOf(bucket, 30_000).signUrl(key, 60_000)
    const old = await storeOf(bucket, 61_000).signUrl(key, 60_000)
    expect(await follow(young)).toEqual({ body, mediaType: 'audio/wav' })
    expect(await follow(old)).toBeNull()
  })

  test.each([
    ['file', (url: string) => url.replace('0b5cf2a0', '0b5cf2a1')],
    ['life', (url: string) => url.replace('X-Amz-Expires=60', 'X-Amz-Expires=6000')],
    ['signature', (url: string) => url.replace(/(X-Amz-Signature=).{8}/, '$100000000')],
  ])('an address whose %s was changed is refused', async (_, change) => {
    const bucket = await createBucket('ministack')
    const store = storeIn('ministack', bucket)
    await store.put(key, body, 'audio/wav')
    await store.put(key.replace('0b5cf2a0', '0b5cf2a1'), body, 'audio/wav')
    const url = await store.signUrl(key, 60_000)
    expect(change(url)).not.toBe(url)
    expect(await follow(change(url))).toBeNull()
  })
})
