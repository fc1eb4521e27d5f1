import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { ReceivedRequest } from './check-signature.ts'
import { S3Refusal } from './refusal.ts'

export interface StoredFile {
  readonly body: Uint8Array
  readonly mediaType: string
}

/** Uploads that are not complete, by id. */
export type Uploads = Map<string, { readonly mediaType: string; readonly parts: Map<number, Buffer> }>

interface Store {
  readonly files: Map<string, StoredFile>
  readonly uploads: Uploads
}

/** All parts but the last have at least this size. */
const minPartBytes = 5 * 1024 * 1024

const xml = (response: ServerResponse, body: string) =>
  response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?>${body}`)

const etagOf = (body: Uint8Array) => `"${createHash('md5').update(body).digest('hex')}"`

/** The parts that a completion lists, each with the tag that its upload was given. */
const readParts = (list: string) =>
  [...list.matchAll(/<Part>.*?<\/Part>/gs)].map(([part]) => ({
    number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
    etag: (/<ETag>(.*?)<\/ETag>/.exec(part)?.[1] ?? '').replaceAll('&quot;', '"'),
  }))

/** Replies to a request of a multipart upload; false for any other. */
export function performMultipart(
  { method, target, headers, body }: ReceivedRequest,
  { files, uploads }: Store,
  response: ServerResponse,
): boolean {
  const { pathname, searchParams: query } = new URL(target, 'http://s3')
  if (method === 'POST' && query.has('uploads')) {
    const id = `upload-${uploads.size + 1}`
    uploads.set(id, { mediaType: headers['content-type'] ?? '', parts: new Map() })
    xml(response, `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`)
    return true
  }
  const id = query.get('uploadId')
  if (id === null) return false
  const upload = uploads.get(id)
  if (!upload) throw new S3Refusal(404, 'NoSuchUpload', 'The specified upload does not exist.')
  if (method === 'PUT') {
    upload.parts.set(Number(query.get('partNumber')), Buffer.from(body))
    response.writeHead(200, { etag: etagOf(body) }).end()
    return true
  }
  uploads.delete(id)
  if (method === 'DELETE') {
    response.writeHead(204).end()
    return true
  }
  const asked = readParts(Buffer.from(body).toString())
  if (asked.some(({ number, etag }) => etag !== etagOf(upload.parts.get(number) ?? Buffer.alloc(0)))) {
    throw new S3Refusal(400, 'InvalidPart', 'One or more of the specified parts could not be found.')
  }
  const parts = asked.map(({ number }) => upload.parts.get(number))
  if (parts.slice(0, -1).some((part) => (part?.length ?? 0) < minPartBytes)) {
    throw new S3Refusal(400, 'EntityTooSmall', 'A part is smaller than the minimum.')
  }
  files.set(pathname, {
    body: Buffer.concat(parts.filter((part) => part !== undefined)),
    mediaType: upload.mediaType,
  })
  xml(response, '<CompleteMultipartUploadResult><ETag>"x"</ETag></CompleteMultipartUploadResult>')
  return true
}
