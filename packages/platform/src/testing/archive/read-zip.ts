import { crc32, inflateRawSync } from 'node:zlib'

/**
 * The files of a ZIP archive by their names, read by its central directory (APPNOTE.TXT 4.3.12), with checksums.
 * @throws Error for an archive that is cut off or damaged.
 */
export function readZip(archive: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) throw new Error('The archive has no end of its central directory.')
  const count = bytes.readUInt16LE(end + 10)
  const files = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50)
      throw new Error('An entry of the central directory is missing.')
    const [method, checksum, packedSize] = [10, 16, 20].map((offset) =>
      offset === 10 ? bytes.readUInt16LE(at + offset) : bytes.readUInt32LE(at + offset),
    ) as [number, number, number]
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    ) as [number, number, number]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameSize)
    const local = bytes.readUInt32LE(at + 42)
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(begin, begin + packedSize)
    const body = method === 0 ? packed : inflateRawSync(packed)
    if (crc32(body) !== checksum) throw new Error(`The checksum of ${name} is wrong.`)
    files.set(name, body)
    at += 46 + nameSize + extraSize + commentSize
  }
  return files
}
