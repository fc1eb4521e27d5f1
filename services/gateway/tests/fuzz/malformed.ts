/** Messages that no client of ours sends, one after the other, equal for equal seeds. */

/** A WebSocket message. */
export type Message = string | Buffer

/** Mulberry32 (T. Ettinger, public domain): small, fast and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Valid payloads, to be spoilt. */
const valid: Record<string, unknown> = {
  'call:start': {
    astrologerId: 'acharya-vidya',
    language: 'en',
    turnTaking: 'automatic',
    audio: { encoding: 'pcm16', sampleRateHz: 24_000, frameMs: 60 },
  },
  'call:resume': { callId: '00000000-0000-4000-8000-000000000000', resumeToken: 'token', lastSeq: 3 },
  'call:commit': {},
  'call:text': { text: 'When will I marry?', itemId: 'text_0123456789' },
  'call:interrupt': { itemId: 'item_1', playedMs: 20 },
  'call:playout': { itemId: 'item_1', playedMs: 20 },
  'call:end': { rating: 5 },
  'call:dance': { steps: 3 },
  '': null,
  constructor: {},
  __proto__: {},
  disconnect: 'why',
  error: {},
}
const names = Object.keys(valid)

const oddities: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1e308,
  0.5,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  'a'.repeat(5000),
  '\u0000\ud800',
  'हाँ',
  [],
  [[[[]]]],
  {},
  { __proto__: { isAdmin: true } },
  { _placeholder: true, num: 7 },
  { toString: 1, valueOf: null },
]

export function createMalformed(seed: number): () => Message[] {
  const random = createRandom(seed)
  const below = (count: number) => Math.floor(random() * count)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!

  function spoil(payload: unknown): unknown {
    if (typeof payload !== 'object' || payload === null || random() < 0.2) return pick(oddities)
    const spoilt: Record<string, unknown> = { ...payload }
    const key = pick([...Object.keys(spoilt), 'extra', '__proto__', 'length'])
    spoilt[key] = random() < 0.3 ? undefined : spoil(spoilt[key])
    return spoilt
  }

  const event = (name: string): Message[] => {
    const id = random() < 0.5 ? `${below(1000)}` : ''
    const rest = Array.from({ length: below(3) }, () => pick(oddities))
    return [`42${id}${JSON.stringify([name, spoil(valid[name]), ...rest])}`]
  }
  const audio = (): Message[] => {
    const seq = pick<unknown>([below(100), -1, 0.5, 1e12, '3', null, {}])
    const chunk = Buffer.alloc(pick([0, 1, 2, 3, 960, 2880, 2881, 9600, 20_000]), below(256))
    const head = { seq, chunk: pick<unknown>([{ _placeholder: true, num: 0 }, pick(oddities)]) }
    return [`451-${JSON.stringify(['call:audio', head])}`, chunk]
  }
  /**
   * One binary message that begins as packed audio or a packed report, and is cut off, misnamed or misnumbered.
   */
  const packed = (): Message[] => {
    const message = Buffer.alloc(pick([1, 2, 5, 6, 7, 8, 966, 2886, 9607, 20_006]), below(256))
    message[0] = pick([1, 2])
    if (message.length > 1) message[1] = pick([0, 0, 1, 255])
    return [random() < 0.5 && message.length > 5 ? message.fill(0, 2, 5) : message]
  }
  /** Bytes that are not Socket.IO: the server may disconnect. */
  const garbage = (): Message[] =>
    pick<Message[]>([
      ['4'],
      ['42'],
      ['42['],
      ['42{}'],
      ['42[]'],
      ['42[null]'],
      ['45-'],
      ['4599999-["call:audio"]'],
      ['451-["call:audio",{"seq":0,"chunk":{"_placeholder":true,"num":9}}]', Buffer.alloc(2)],
      ['451-["call:audio"', Buffer.alloc(2)],
      [Buffer.alloc(below(50), 4)],
      ['7'],
      ['\u0000'],
      [`43${below(9)}[]`],
      ['44{}'],
      ['41'],
    ])

  return () => {
    const kind = random()
    if (kind < 0.6) return event(pick(names))
    if (kind < 0.8) return audio()
    return kind < 0.995 ? packed() : garbage()
  }
}
