import { createHash, createHmac } from 'node:crypto'

/** The signed parts of a request, as S3 and services with plain paths read them. */
export interface SignedRequest {
  readonly method: string
  /** Path and query as they were sent. */
  readonly target: string
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly signedHeaders: readonly string[]
  /** The body's SHA-256 in hex, or `UNSIGNED-PAYLOAD`. */
  readonly payload: string
  /** `20130524T000000Z`. */
  readonly time: string
  readonly region: string
  /** @default s3 */
  readonly service?: string
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const sign = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/**
 * The signature that a service expects, by "Authenticating Requests (AWS Signature Version 4)" of its API reference.
 */
export function computeSignature(request: SignedRequest, secretAccessKey: string): string {
  const { time, region, service = 's3' } = request
  const day = time.slice(0, 8)
  const scope = [day, region, service, 'aws4_request']
  const key = scope.reduce<string | Buffer>((key, part) => sign(key, part), `AWS4${secretAccessKey}`)
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), digest(writeCanonically(request))].join('\n')
  return sign(key, text).toString('hex')
}

function writeCanonically({ method, target, headers, signedHeaders, payload }: SignedRequest): string {
  const [path = '', query = ''] = target.split('?')
  const parameters = query.split('&').filter((text) => text !== '' && !text.startsWith('X-Amz-Signature='))
  return [
    method,
    path,
    parameters
      .map((text) => (text.includes('=') ? text : `${text}=`))
      .toSorted()
      .join('&'),
    ...signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim().replaceAll(/ +/g, ' ')}`),
    '',
    signedHeaders.join(';'),
    payload,
  ].join('\n')
}
