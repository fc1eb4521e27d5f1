import { describe, expect, test } from '@jest/globals'
import { packAudio, packPlayout, type Heard, type ItemId } from '@astrovoice/contracts'
import { Encoder } from 'socket.io-parser'
import { CallDecoder } from './call-decoder.ts'

/** The packet as Socket.IO's own encoder writes it. */
const encode = (...data: unknown[]) =>
  new Encoder().encode({ type: 2, nsp: '/', data, id: undefined } as never) as (string | Buffer)[]

function decode(parts: unknown[]) {
  const decoder = new CallDecoder()
  const audio: [number, Buffer][] = []
  const packets: unknown[] = []
  const heard: Heard[] = []
  decoder.listener = {
    onAudio: (seq, chunk) => void audio.push([seq, chunk]),
    onPlayout: (each) => void heard.push(each),
  }
  decoder.on('decoded' as never, ((packet: { data: unknown }) => packets.push(packet.data)) as never)
  for (const part of parts) decoder.add(part)
  return { audio, heard, packets }
}

describe('the decoder of calls', () => {
  test.each([0, 7, 1234567])('passes audio %i straight on', (seq) => {
    const chunk = Buffer.from([1, 2, 3])
    expect(decode(encode('call:audio', { seq, chunk }))).toMatchObject({ audio: [[seq, chunk]], packets: [] })
  })

  test.each([
    ['another event', ['call:text', { text: '51-["call:audio",{"seq":1' }]],
    ['audio with its fields the other way round', ['call:audio', { chunk: Buffer.from([1]), seq: 1 }]],
    ['audio with one field more', ['call:audio', { seq: 1, chunk: Buffer.from([1]), extra: true }]],
    ['audio whose number is none', ['call:audio', { seq: -1, chunk: Buffer.from([1]) }]],
    ['audio that is no bytes', ['call:audio', { seq: 1, chunk: 'AAAA' }]],
  ])('decodes %s as usual', (_name, data) => {
    expect(decode(encode(...data))).toEqual({ audio: [], heard: [], packets: [data] })
  })

  test('passes packed bytes straight on', () => {
    const chunk = Buffer.from([1, 2, 3, 4])
    const packed = Buffer.from(packAudio({ seq: 70_000, itemId: '', chunk }))
    const heard = { itemId: 'item' as ItemId, playedMs: 200 }
    expect(decode([packed, Buffer.from(packPlayout(heard)), packed])).toEqual({
      audio: [
        [70_000, chunk],
        [70_000, chunk],
      ],
      heard: [heard],
      packets: [],
    })
  })

  test('takes bytes that an event has announced for its own, with any content', () => {
    const chunk = Buffer.from(packAudio({ seq: 1, itemId: '', chunk: Buffer.alloc(2) }))
    const data = ['call:audio', { chunk, seq: 1 }]
    expect(decode(encode(...data))).toEqual({ audio: [], heard: [], packets: [data] })
  })

  test('refuses bytes of no known kind', () => {
    expect(() => decode([Buffer.from([9, 9])])).toThrow(/binary/)
  })

  test('refuses other content where a frame was announced', () => {
    const [announced] = encode('call:audio', { seq: 1, chunk: Buffer.from([1]) })
    expect(() => decode([announced, announced])).toThrow(/announced/)
  })
})
