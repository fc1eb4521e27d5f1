import { expect, test } from '@jest/globals'
import { readZip } from '../testing/archive/read-zip.ts'
import { zipFiles } from './zip-files.ts'

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

test('an archive is read back with every file, compressed or stored, in any script', async () => {
  const words = 'चंद्रमा कर्क राशि में है। '.repeat(2000)
  const sound = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256)
  const archive = await collect(
    zipFiles(
      (async function* () {
        yield { name: 'README.txt', body: 'Your data' }
        yield { name: 'calls/one.json', body: words }
        yield { name: 'audio/one.wav', body: sound }
        yield { name: 'empty.txt', body: '' }
      })(),
    ),
  )
  const files = readZip(archive)
  expect([...files.keys()]).toEqual(['README.txt', 'calls/one.json', 'audio/one.wav', 'empty.txt'])
  expect(files.get('README.txt')?.toString()).toBe('Your data')
  expect(files.get('calls/one.json')?.toString()).toBe(words)
  expect(files.get('audio/one.wav')?.equals(sound)).toBe(true)
  // The words alone are larger.
  expect(archive.length).toBeLessThan(Buffer.byteLength(words))
})

test('an archive is written file by file: a file is asked for once the one before is out', async () => {
  const order: string[] = []
  const files = async function* () {
    for (const name of ['a', 'b', 'c']) {
      order.push(`asked ${name}`)
      yield { name, body: name }
    }
  }
  for await (const piece of zipFiles(files())) if (piece.length > 0) order.push('written')
  const writtenBeforeB = order.slice(0, order.indexOf('asked b')).includes('written')
  expect(writtenBeforeB).toBe(true)
  expect(order.indexOf('written', order.indexOf('asked b'))).toBeLessThan(order.indexOf('asked c'))
})
