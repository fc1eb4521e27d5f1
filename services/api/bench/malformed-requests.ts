import { request, type IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'

/** A request that no client of ours sends, and the status that it gets. */
export interface MalformedRequest {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly status: number
}

const births = '/v1/birth-profiles'
const places = '/v1/places'
const json = { 'content-type': 'application/json' }
const post = (name: string, body: string | Uint8Array, status: number, headers = {}): MalformedRequest => ({
  name,
  method: 'POST',
  path: births,
  headers: { ...json, ...headers },
  body,
  status,
})
const get = (name: string, path: string, status: number, headers = {}): MalformedRequest => ({
  name,
  method: 'GET',
  path,
  headers,
  status,
})
const birth = { name: 'Asha', date: '1990-05-15', time: '10:30', placeId: '1259229' }
const born = (more: object) => JSON.stringify({ ...birth, ...more })

/** To be sent with the access token of a caller who has agreed to the notices. */
export const malformedRequests: readonly MalformedRequest[] = [
  post('no JSON', '{"name":', 400),
  post('an empty body', '', 400),
  post('null', 'null', 400),
  post('a list', '[]', 400),
  post('a text', '"birth"', 400),
  post('two values', '{}{}', 400),
  post('NaN', '{"name":NaN}', 400),
  post('a number without an end', `{"name":${'9'.repeat(90_000)}}`, 400),
  post('a number beyond the largest', '{"name":1e999}', 400),
  post('arrays nested 40,000 deep', '['.repeat(40_000), 400),
  post('objects nested 15,000 deep', '{"a":'.repeat(15_000), 400),
  post('nesting within a field', born({ name: JSON.parse('['.repeat(20) + ']'.repeat(20)) as unknown }), 400),
  post(
    '6,000 unknown fields',
    JSON.stringify(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`k${i}`, i]))),
    400,
  ),
  post('__proto__', '{"__proto__":{"isAdmin":true}}', 400),
  post('a NUL in a name', born({ name: 'a\0b' }), 400),
  post(
    'half a surrogate pair in a name',
    '{"name":"\\ud800","date":"1990-05-15","time":null,"placeId":"1259229"}',
    400,
  ),
  post('a name of control characters', born({ name: '\u0007\u0008' }), 400),
  post('a name that nobody sees', born({ name: '\u200b\u200b' }), 400),
  post('a name of 90,000 characters', born({ name: 'a'.repeat(90_000) }), 400),
  post('a date of no calendar', born({ date: '1990-02-30' }), 400),
  post('the year 0000', born({ date: '0000-01-01' }), 422),
  post('a time of 25 o’clock', born({ time: '25:00' }), 400),
  post('bytes that are no UTF-8', Buffer.from('7b226e616d65223a22ff227d', 'hex'), 400),
  post('more than 100 kB', born({ name: 'a'.repeat(100_001) }), 413),
  post('10 MB', Buffer.alloc(10_000_000, 'a'), 413),
  post('a small gzip of 10 MB', gzipSync(Buffer.alloc(10_000_000, ' ')), 413, { 'content-encoding': 'gzip' }),
  post('a gzip that is none', 'abc', 400, { 'content-encoding': 'gzip' }),
  post('an unknown encoding', born({}), 415, { 'content-encoding': 'compress' }),
  post('text', born({}), 415, { 'content-type': 'text/plain' }),
  post('a form', 'name=Asha', 415, { 'content-type': 'application/x-www-form-urlencoded' }),
  post('XML', '<birth/>', 415, { 'content-type': 'application/xml' }),
  post('JSON in Latin-1', born({}), 415, { 'content-type': 'application/json; charset=latin1' }),
  post('JSON in UTF-7', born({}), 415, { 'content-type': 'application/json; charset=utf-7' }),
  post('a key of one character', born({}), 400, { 'idempotency-key': '1' }),
  post('a key of 300 characters', born({}), 400, { 'idempotency-key': 'k'.repeat(300) }),
  get('an unknown parameter', `${places}?q=Pune&sort=asc`, 400),
  get('a parameter twice', `${places}?q=Pune&q=Delhi`, 400),
  get('a limit of many digits', `${places}?q=Pune&limit=${'9'.repeat(400)}`, 400),
  get('a limit below zero', `${places}?q=Pune&limit=-1`, 400),
  get('a limit of no number', `${places}?q=Pune&limit=ten`, 400),
  get('a NUL in a parameter', '/v1/conversations?before=%00', 400),
  get('the year 0000 in a parameter', '/v1/conversations?before=0000-01-01T00:00:00Z', 400),
  get('a bad escape in a parameter', `${places}?q=%zz%`, 200),
  get('an id that is none', `${births}/1/chart`, 404),
  get('an id of 4,000 characters', `${births}/${'a'.repeat(4000)}/chart`, 404),
  get('a NUL in the path', `${births}/%00/chart`, 404),
  get('a bad escape in the path', `${births}/%zz/chart`, 404),
  get('dots in the path', '/v1/../../etc/passwd', 404),
  get('no address', '//', 404),
  get('a token that is none', '/v1/me', 401, { authorization: 'Bearer a.b.c' }),
  get('a token of 8,000 characters', '/v1/me', 401, { authorization: `Bearer ${'a'.repeat(8000)}` }),
  get('another scheme', '/v1/me', 401, { authorization: 'Basic YTpi' }),
  { name: 'a method of another address', method: 'PATCH', path: births, status: 405 },
  { name: 'TRACE', method: 'TRACE', path: births, status: 405 },
  { name: 'a method of WebDAV', method: 'PROPFIND', path: births, status: 405 },
]

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly durationMs: number
}

/** Sends a request as it is, and reads the reply also when the server closes before the body is sent. */
export async function sendMalformed(
  url: string,
  accessToken: string,
  { method, path, headers, body }: MalformedRequest,
): Promise<Answer> {
  const { hostname, port } = new URL(url)
  const startedMs = performance.now()
  const sent = request({
    hostname,
    port,
    // Not read as an address: it may be none.
    path,
    method,
    headers: {
      authorization: `Bearer ${accessToken}`,
      ...headers,
      ...(body !== undefined && { 'content-length': `${Buffer.byteLength(body)}` }),
    },
  })
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  let isAnswered = false
  sent.on('response', (response) => {
    isAnswered = true
    text(response).then((read) => {
      const durationMs = performance.now() - startedMs
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: read, durationMs })
    }, reject)
  })
  // The rest of a body that is refused cannot be sent.
  sent.on('error', (error) => isAnswered || reject(error))
  sent.end(body)
  return promise
}
