import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { closeServer } from '../http/close-server.ts'
import { computeSignature } from '../s3/signature.ts'

/** A request as a service of AWS reads it. */
export interface AwsRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The service that the signature is for; null without a signature. */
  readonly service: string | null
}

export interface AwsReply {
  readonly status?: number
  /** Text is XML, anything else JSON. */
  readonly body: string | object
}

export interface AwsStub {
  readonly requests: AwsRequest[]
  readonly endpoint: string
  readonly region: string
  stop(): Promise<void>
}

/** The key of the environment that tests of AWS adapters set. */
export const stubCredentials = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' } as const

const region = 'ap-south-1'

/** A server for adapters of AWS. It refuses wrong signatures; whether one is needed, `answer` decides. */
export async function startAwsStub(
  answer: (request: AwsRequest) => AwsReply | Promise<AwsReply>,
): Promise<AwsStub> {
  const requests: AwsRequest[] = []

  async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await read(message)
    requests.push(request)
    const { status = 200, body } = isForged(request) ? forged : await answer(request)
    const isXml = typeof body === 'string'
    // Without `Date`: a client would set its clock by it.
    response.sendDate = false
    response
      .writeHead(status, { 'content-type': isXml ? 'text/xml' : 'application/x-amz-json-1.1' })
      .end(isXml ? body : JSON.stringify(body))
  }

  const server = createServer((message, response) => void respond(message, response))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    requests,
    region,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => closeServer(server),
  }
}

async function read(message: IncomingMessage): Promise<AwsRequest> {
  const { method = '', url: path = '', headers } = message
  const scope = scopeOf(headers)
  return { method, path, headers, body: await text(message), service: scope?.service ?? null }
}

const authorization =
  /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/(?<region>[^/]+)\/(?<service>[^/]+)\/aws4_request, SignedHeaders=(?<names>\S+), Signature=(?<signature>[0-9a-f]{64})$/

const scopeOf = (headers: IncomingHttpHeaders) => authorization.exec(headers.authorization ?? '')?.groups

function isForged({ method, path, headers, body }: AwsRequest): boolean {
  if (headers.authorization === undefined) return false
  const scope = scopeOf(headers)
  if (scope?.['region'] !== region) return true
  const payload = createHash('sha256').update(body).digest('hex')
  const signature = computeSignature(
    {
      method,
      target: path,
      headers: headers as Record<string, string>,
      signedHeaders: scope['names']!.split(';'),
      payload,
      time: String(headers['x-amz-date']),
      region,
      service: scope['service']!,
    },
    stubCredentials.AWS_SECRET_ACCESS_KEY,
  )
  return signature !== scope['signature'] || headers['x-amz-content-sha256'] !== payload
}

const forged: AwsReply = {
  status: 403,
  body: {
    __type: 'InvalidSignatureException',
    message: 'The request signature we calculated does not match.',
  },
}
