import { createHash } from 'node:crypto'
import { computeSignature } from './signature.ts'
import { S3Refusal } from './refusal.ts'

export interface ReceivedRequest {
  readonly method: string
  /** Path and query as they were sent. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface Signer {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly region: string
}

const maxSkewMs = 15 * 60 * 1000
const maxLifeSeconds = 7 * 24 * 60 * 60

/** Accepts a request that the signer signed and that is within its time. @throws S3Refusal */
export function checkSignature(request: ReceivedRequest, signer: Signer, nowMs: number): void {
  const query = new URLSearchParams(request.target.split('?')[1])
  if (query.has('X-Amz-Signature')) checkAddress(request, query, signer, nowMs)
  else checkHeaders(request, signer, nowMs)
}

function checkAddress(request: ReceivedRequest, query: URLSearchParams, signer: Signer, nowMs: number): void {
  const field = (name: string) => query.get(`X-Amz-${name}`) ?? ''
  const lifeSeconds = Number(field('Expires'))
  if (!(lifeSeconds >= 1 && lifeSeconds <= maxLifeSeconds)) {
    throw new S3Refusal(400, 'AuthorizationQueryParametersError', 'X-Amz-Expires must be less than a week')
  }
  const signedHeaders = field('SignedHeaders').split(';')
  const signed = { ...request, signedHeaders, payload: 'UNSIGNED-PAYLOAD', time: field('Date') }
  checkSigner(signed, field('Credential'), field('Signature'), signer)
  if (nowMs >= readTime(signed.time) + lifeSeconds * 1000) {
    throw new S3Refusal(403, 'AccessDenied', 'Request has expired')
  }
}

const authorization =
  /^AWS4-HMAC-SHA256 Credential=(?<credential>\S+), SignedHeaders=(?<headers>\S+), Signature=(?<signature>[0-9a-f]{64})$/

function checkHeaders(request: ReceivedRequest, signer: Signer, nowMs: number): void {
  const { headers, body } = request
  const { groups } = authorization.exec(headers['authorization'] ?? '') ?? {}
  if (!groups) throw new S3Refusal(403, 'AccessDenied', 'Access Denied')
  const time = headers['x-amz-date'] ?? ''
  const payload = headers['x-amz-content-sha256'] ?? ''
  const signed = { ...request, signedHeaders: groups['headers']!.split(';'), payload, time }
  checkSigner(signed, groups['credential']!, groups['signature']!, signer)
  if (Math.abs(nowMs - readTime(time)) > maxSkewMs) {
    const message = 'The difference between the request time and the current time is too large.'
    throw new S3Refusal(403, 'RequestTimeTooSkewed', message)
  }
  if (createHash('sha256').update(body).digest('hex') !== payload) {
    const message = "The provided 'x-amz-content-sha256' header does not match what was computed."
    throw new S3Refusal(400, 'XAmzContentSHA256Mismatch', message)
  }
}

function checkSigner(
  request: Omit<Parameters<typeof computeSignature>[0], 'region'>,
  credential: string,
  signature: string,
  { accessKeyId, secretAccessKey, region }: Signer,
): void {
  const [givenKeyId, , givenRegion] = credential.split('/')
  if (givenKeyId !== accessKeyId) {
    const message = 'The AWS Access Key Id you provided does not exist in our records.'
    throw new S3Refusal(403, 'InvalidAccessKeyId', message, { AWSAccessKeyId: givenKeyId ?? '' })
  }
  if (givenRegion !== region) {
    throw new S3Refusal(400, 'AuthorizationHeaderMalformed', `expecting '${region}'`)
  }
  if (signature !== computeSignature({ ...request, region }, secretAccessKey)) {
    const message = 'The request signature we calculated does not match the signature you provided.'
    throw new S3Refusal(403, 'SignatureDoesNotMatch', message, { AWSAccessKeyId: accessKeyId })
  }
}

/** `20130524T000000Z` in milliseconds of the epoch. */
const readTime = (time: string) =>
  Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
