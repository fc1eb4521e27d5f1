import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Request {
  /** `sns`, `secretsmanager`: the service that the signature is for. */
  readonly service: string
  readonly region: string
  /** `CreatePlatformApplication`, in each protocol's place. */
  readonly operation: string
  /** The request's content: fields of a form, or of JSON. */
  readonly input: Readonly<Record<string, unknown>>
}

export interface Answer {
  readonly status?: number
  readonly body: string
}

export interface StubAws {
  readonly requests: Request[]
  /** The settings of an SDK client. */
  readonly settings: {
    readonly endpoint: string
    readonly region: string
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
    readonly maxAttempts: number
  }
  stop(): void
}

/** A server that reads requests as AWS does, refuses unsigned ones, and sends the given replies. */
export async function startStubAws(answer: (request: Request) => Answer): Promise<StubAws> {
  const requests: Request[] = []
  const server = createServer((message, response) => {
    let text = ''
    message.on('data', (chunk: Buffer) => (text += chunk.toString()))
    message.on('end', () => {
      const scope = /Credential=[^/]+\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/.exec(
        message.headers.authorization ?? '',
      )
      if (!scope) return response.writeHead(403).end('unsigned')
      const request = readRequest(scope[2]!, scope[1]!, String(message.headers['x-amz-target'] ?? ''), text)
      requests.push(request)
      const { status = 200, body } = answer(request)
      response.writeHead(status, {
        'content-type': body.startsWith('<') ? 'text/xml' : 'application/x-amz-json-1.1',
      })
      return response.end(body)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
  return {
    requests,
    settings: { endpoint, region: 'ap-south-1', credentials, maxAttempts: 1 },
    stop: () => server.close(),
  }
}

/** The query protocol names the operation in its form, the JSON protocol in a header. */
function readRequest(service: string, region: string, target: string, text: string): Request {
  if (target !== '') {
    const input = JSON.parse(text) as Record<string, unknown>
    return { service, region, operation: target.split('.').at(-1)!, input }
  }
  const { Action, ...input } = Object.fromEntries(new URLSearchParams(text))
  return { service, region, operation: Action ?? '', input }
}
