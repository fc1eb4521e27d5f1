import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createS3ObjectStore } from '../../object-store/s3/s3-object-store.ts'
import { S3Refusal } from './refusal.ts'
import { startS3, type StandInS3 } from './start-s3.ts'

let s3: StandInS3
beforeEach(async () => void (s3 = await startS3()))
afterEach(() => s3.stop())

const key = 'summaries/0b5cf2a0.wav'
const body = Uint8Array.of(1, 2, 3)
const weekMs = 7 * 24 * 60 * 60 * 1000

/** Everything of an error that a log could show. */
const everythingOf = (error: unknown): string => {
  if (!(error instanceof Error)) return JSON.stringify(error)
  return JSON.stringify({ ...error, message: error.message, cause: everythingOf(error.cause) })
}

describe('files in S3', () => {
  test.each([
    ['the key is unknown', { accessKeyId: 'AKIDUNKNOWN' }, 'InvalidAccessKeyId', 'correct the access key'],
    [
      'the secret is wrong',
      { secretAccessKey: 'wJalrXUtnFEMI' },
      'SignatureDoesNotMatch',
      'correct the secret',
    ],
  ])('when %s the error names the remedy, and no key', async (_, wrong, code, fix) => {
    const credentials = { ...s3.settings.credentials, ...wrong }
    const store = createS3ObjectStore({ ...s3.settings, credentials })
    const fault = await store.put(key, body, 'audio/wav').catch((error: unknown) => error)
    expect(fault).toMatchObject({ cause: { name: code, httpStatusCode: 403 } })
    expect((fault as Error).message).toContain(`put ${key} in the bucket astrovoice-audio: ${code}`)
    expect((fault as Error).message).toContain(fix)
    expect(everythingOf(fault)).not.toContain(credentials.accessKeyId)
    expect(everythingOf(fault)).not.toContain(credentials.secretAccessKey)
  })

  test('a missing bucket is a fault, not a missing file', async () => {
    const store = createS3ObjectStore({ ...s3.settings, bucket: 'another' })
    await expect(store.get(key)).rejects.toThrow('NoSuchBucket')
  })

  test('an outage is waited out, up to a limit', async () => {
    const store = createS3ObjectStore(s3.settings)
    // The SDK soon repeats this one; after a throttling error it waits for seconds.
    const outage = new S3Refusal(500, 'InternalError', 'We encountered an internal error. Please try again.')
    s3.refusals.push(outage, outage)
    await store.put(key, body, 'audio/wav')
    expect(await store.get(key)).toEqual({ body, mediaType: 'audio/wav' })
    s3.refusals.push(outage, outage, outage)
    await expect(store.delete(key)).rejects.toThrow('Could not delete summaries/0b5cf2a0.wav')
    expect(s3.asked).toEqual(['PUT', 'PUT', 'PUT', 'GET', 'DELETE', 'DELETE', 'DELETE'])
  })

  test('an error of an unreachable store names the operation', async () => {
    await s3.stop()
    const store = createS3ObjectStore(s3.settings)
    s3 = await startS3()
    await expect(store.get(key)).rejects.toThrow(/^Could not get summaries\/0b5cf2a0.wav .*ECONNREFUSED/)
  })

  test('an address lives for a week at most, which is S3’s limit', async () => {
    const store = createS3ObjectStore(s3.settings)
    await store.put(key, body, 'audio/wav')
    expect((await fetch(await store.signUrl(key, weekMs))).status).toBe(200)
    await expect(store.signUrl(key, weekMs + 1)).rejects.toThrow('one second to seven days')
  })

  test('a changed address is refused', async () => {
    const store = createS3ObjectStore(s3.settings)
    await store.put('summaries/another.wav', body, 'audio/wav')
    const url = await store.signUrl(key, weekMs)
    expect((await fetch(url.replace('0b5cf2a0', 'another'))).status).toBe(403)
    expect((await fetch(url.split('?')[0]!)).status).toBe(403)
  })

  test('a signed address serves a part of the file, as players ask for it', async () => {
    const store = createS3ObjectStore(s3.settings)
    await store.put(key, body, 'audio/wav')
    const url = await store.signUrl(key, weekMs)
    const reply = await fetch(url, { headers: { range: 'bytes=1-' } })
    expect([reply.status, reply.headers.get('content-range')]).toEqual([206, 'bytes 1-2/3'])
    expect(new Uint8Array(await reply.arrayBuffer())).toEqual(body.subarray(1))
    expect((await fetch(url, { headers: { range: 'bytes=3-' } })).status).toBe(416)
  })

  test('callers get addresses at the store’s public address', async () => {
    const { port } = new URL(s3.settings.endpoint)
    const publicEndpoint = `http://localhost:${port}`
    const store = createS3ObjectStore({ ...s3.settings, publicEndpoint })
    await store.put(key, body, 'audio/wav')
    const url = await store.signUrl(key, weekMs)
    expect(new URL(url).origin).toBe(publicEndpoint)
    expect((await fetch(url)).status).toBe(200)
  })

  test('addresses of Amazon’s own store have the bucket’s host name', async () => {
    const { endpoint: _, ...settings } = s3.settings
    const url = new URL(await createS3ObjectStore(settings).signUrl(key, weekMs))
    expect(url.host).toBe('astrovoice-audio.s3.ap-south-1.amazonaws.com')
    expect(url.pathname).toBe(`/${key}`)
    expect(url.searchParams.get('X-Amz-Expires')).toBe('604800')
  })

  test('a key that is no path of plain names is refused before any request', async () => {
    const store = createS3ObjectStore(s3.settings)
    await expect(store.get('../secret')).rejects.toThrow('object key')
    await expect(store.signUrl('a//b', weekMs)).rejects.toThrow('object key')
    expect(s3.asked).toEqual([])
  })
})
