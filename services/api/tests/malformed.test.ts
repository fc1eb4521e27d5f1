import { connect } from 'node:net'
import { beforeAll, expect, test } from '@jest/globals'
import { giveConsents } from '@astrovoice/client/consents'
import { Problem } from '@astrovoice/contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { malformedRequests, sendMalformed } from '../bench/malformed-requests.ts'
import { startApiUnderTest, type ApiUnderTest, type SignedIn } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
let caller: SignedIn
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
  caller = await api.signIn('+919800000091')
  await giveConsents(caller.api)
})

test.each(malformedRequests.map((each) => [each.name, each.status, each] as const))(
  '%s gets %d, with a problem',
  async (_, status, malformed) => {
    const answer = await sendMalformed(api.url, caller.accessToken, malformed)
    expect([answer.status, answer.body.slice(0, 300)]).toEqual([status, expect.any(String)])
    if (status === 200) return
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(Problem.parse(JSON.parse(answer.body)).status).toBe(status)
  },
)

/** Sends bytes as they are. @returns the first line of the reply */
async function exchange(sent: string): Promise<string> {
  const { port } = new URL(api.url)
  const socket = connect(Number(port), '127.0.0.1').setEncoding('latin1')
  let reply = ''
  socket.on('data', (text: string) => (reply += text))
  // The server closes before everything is sent.
  socket.on('error', () => {})
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(sent, 'latin1')
  await closed
  const [first = ''] = reply.split('\r\n')
  return first
}

test.each([
  ['no HTTP', 'hello\r\n\r\n', '400'],
  ['HTTP of no version', 'GET / HTTP/9.9\r\n\r\n', '400'],
  ['no Host', 'GET /v1/me HTTP/1.1\r\n\r\n', '400'],
  ['a space in the name of a header', 'GET / HTTP/1.1\r\nHost : a\r\n\r\n', '400'],
  ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n', '400'],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', '400'],
  [
    'a length and chunks',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    '400',
  ],
  ['headers of 100 kB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`, '431'],
])('%s is refused by the server', async (_, sent, status) => {
  expect(await exchange(sent)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
})

test('the API responds after all of that', async () => {
  expect((await caller.api.ask('getMe', {})).id).toBe(caller.userId)
})
