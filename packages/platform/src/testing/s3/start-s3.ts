import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { closeServer } from '../http/close-server.ts'
import { checkSignature, type ReceivedRequest, type Signer } from './check-signature.ts'
import { performMultipart, type StoredFile, type Uploads } from './multipart.ts'
import { S3Refusal } from './refusal.ts'

export interface StandInS3 {
  /** The adapter's settings that this server accepts. */
  readonly settings: {
    readonly endpoint: string
    readonly region: string
    readonly bucket: string
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  }
  /** The methods of the received requests. */
  readonly asked: string[]
  /** Each replies to one of the next requests, in place of the operation. */
  readonly refusals: S3Refusal[]
  stop(): Promise<void>
}

const bucket = 'astrovoice-audio'

/**
 * PutObject, GetObject, DeleteObject and multipart uploads by S3's API reference, with paths. It uses the given clock.
 * It refuses requests with a wrong signature, without one, or for another time.
 */
export async function startS3(clock: Clock = systemClock): Promise<StandInS3> {
  const files = new Map<string, StoredFile>()
  const uploads: Uploads = new Map()
  const asked: string[] = []
  const refusals: S3Refusal[] = []
  const signer: Signer = {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    region: 'ap-south-1',
  }

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    // A client learns from this header how wrong its clock is.
    response.setHeader('date', new Date(clock.nowMs()).toUTCString())
    try {
      const request = await receive(message)
      asked.push(request.method)
      const ordered = refusals.shift()
      if (ordered) throw ordered
      checkSignature(request, signer, clock.nowMs())
      if (!performMultipart(request, { files, uploads }, response)) perform(request, files, response)
    } catch (fault) {
      if (!(fault instanceof S3Refusal)) throw fault
      response.writeHead(fault.status, { 'content-type': 'application/xml' }).end(fault.toXml())
    }
  }

  const server = createServer((message, response) => void answer(message, response))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { region, ...credentials } = signer
  return {
    settings: {
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region,
      bucket,
      credentials,
    },
    asked,
    refusals,
    stop: () => closeServer(server),
  }
}

async function receive(message: IncomingMessage): Promise<ReceivedRequest> {
  const { method = '', url = '' } = message
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const)
  return { method, target: url, headers: Object.fromEntries(headers), body: await buffer(message) }
}

function perform(request: ReceivedRequest, files: Map<string, StoredFile>, response: ServerResponse): void {
  const [pathname = ''] = request.target.split('?')
  if (!pathname.startsWith(`/${bucket}/`)) {
    throw new S3Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist')
  }
  switch (request.method) {
    case 'PUT':
      files.set(pathname, { body: request.body, mediaType: request.headers['content-type'] ?? '' })
      response.writeHead(200).end()
      return
    case 'GET': {
      const file = files.get(pathname)
      if (!file) throw new S3Refusal(404, 'NoSuchKey', 'The specified key does not exist.')
      sendFile(file, request.headers['range'], response)
      return
    }
    case 'DELETE':
      files.delete(pathname)
      response.writeHead(204).end()
      return
    default:
      throw new S3Refusal(405, 'MethodNotAllowed', 'The specified method is not allowed.')
  }
}

/** The file, or the part of it that a range names (RFC 9110, 14.1.2). */
function sendFile(
  { body, mediaType }: StoredFile,
  range: string | undefined,
  response: ServerResponse,
): void {
  const [, from, to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  const type = { 'content-type': mediaType, 'accept-ranges': 'bytes' }
  if (from === undefined) {
    response.writeHead(200, type).end(body)
    return
  }
  const first = Number(from)
  if (first >= body.length) {
    throw new S3Refusal(416, 'InvalidRange', 'The requested range is not satisfiable')
  }
  const last = Math.min(to === '' ? body.length - 1 : Number(to), body.length - 1)
  const place = { 'content-range': `bytes ${first}-${last}/${body.length}` }
  response.writeHead(206, { ...type, ...place }).end(body.subarray(first, last + 1))
}
