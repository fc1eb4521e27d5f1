import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createFolderObjectStore } from '@astrovoice/platform/object-store'
import { startApiUnderTest, type ApiUnderTest } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
let address: string
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
  const store = createFolderObjectStore({
    folder: api.settings['OBJECT_STORE_DIR']!,
    signingKey: api.settings['OBJECT_STORE_SIGNING_KEY']!,
    publicUrl: api.url,
  })
  await store.put('summaries/a.wav', Buffer.from('0123456789'), 'audio/wav')
  address = await store.signUrl('summaries/a.wav', 60_000)
})

async function read(headers: Record<string, string>) {
  const reply = await fetch(address, { headers })
  return [reply.status, reply.headers.get('content-range'), await reply.text()]
}

test('a file says that it can be read in ranges', async () => {
  const reply = await fetch(address)
  expect([reply.status, reply.headers.get('accept-ranges')]).toEqual([200, 'bytes'])
  expect(reply.headers.get('content-type')).toBe('audio/wav')
  expect(await reply.text()).toBe('0123456789')
})

test.each([
  ['bytes=0-1', 'bytes 0-1/10', '01'],
  ['bytes=7-', 'bytes 7-9/10', '789'],
  ['bytes=-3', 'bytes 7-9/10', '789'],
  ['bytes=8-99', 'bytes 8-9/10', '89'],
])('%s gets 206 with %s', async (range, contentRange, body) => {
  expect(await read({ range })).toEqual([206, contentRange, body])
})

test.each([
  ['no range', {}],
  ['two ranges', { range: 'bytes=0-1,4-5' }],
  ['a malformed range', { range: 'bytes' }],
  ['another unit', { range: 'seconds=0-1' }],
  ['a range of another version', { range: 'bytes=0-1', 'if-range': '"an etag"' }],
])('%s gets the whole file', async (_, headers) => {
  expect(await read(headers)).toEqual([200, null, '0123456789'])
})

test('a range past the end gets 416 with the size of the file', async () => {
  const reply = await fetch(address, { headers: { range: 'bytes=10-' } })
  expect([reply.status, reply.headers.get('content-range')]).toEqual([416, 'bytes */10'])
  expect(await reply.json()).toMatchObject({ code: 'range_unsatisfiable' })
})
