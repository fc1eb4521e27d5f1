import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3'

/** What one part holds, and so the memory of a put; S3 takes 5 MiB to 5 GiB, and 10,000 parts. */
const partBytes = 8 * 1024 * 1024

interface PutPlace {
  readonly Bucket: string
  readonly Key: string
  readonly ContentType: string
}

/** Puts a body of unknown size: at once when it fits into one part, otherwise part by part. @returns its size */
export async function putStream(
  s3: S3Client,
  place: PutPlace,
  body: AsyncIterable<Uint8Array>,
): Promise<number> {
  const parts = cutParts(body)
  const first = (await parts.next()).value ?? Buffer.alloc(0)
  if (first.length < partBytes) {
    await s3.send(new PutObjectCommand({ ...place, Body: first }))
    return first.length
  }
  const { Bucket, Key } = place
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(place))
  const upload = { Bucket, Key, UploadId }
  try {
    const sent: CompletedPart[] = []
    let size = 0
    for (let part: Buffer | undefined = first; part; part = (await parts.next()).value ?? undefined) {
      const PartNumber = sent.length + 1
      const { ETag } = await s3.send(new UploadPartCommand({ ...upload, PartNumber, Body: part }))
      sent.push({ PartNumber, ETag })
      size += part.length
    }
    await s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: sent } }))
    return size
  } catch (error) {
    // The bucket removes uploads that this cannot abort.
    await s3.send(new AbortMultipartUploadCommand(upload)).catch(() => {})
    throw error
  }
}

/** The body in pieces of the size of a part; only the last is smaller. */
async function* cutParts(body: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, undefined> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    held.push(piece)
    size += piece.length
    while (size >= partBytes) {
      const all = Buffer.concat(held)
      yield all.subarray(0, partBytes)
      held = [all.subarray(partBytes)]
      size -= partBytes
    }
  }
  if (size > 0) yield Buffer.concat(held)
  return undefined
}
