/** The messages of a flood: all valid, and far too many. */
import { packAudio, type ClientEventName, type CallStarted } from '@astrovoice/contracts'

/** The bytes of a message on a WebSocket: Socket.IO's default parser, or packed. */
export type Message = string | Buffer

export interface EventAttack {
  readonly event: ClientEventName | 'call:unheard-of'
  /** The nth message of the attack, in a call. */
  readonly message: (n: number, call: CallStarted) => Message
}

const packet = (event: string, payload?: object): string =>
  `42${JSON.stringify(payload === undefined ? [event] : [event, payload])}`

/** The longest question. */
const longText = 'When will I get married? '.repeat(40)
const frameBytes = 60 * 48

export const startMessage = packet('call:start', { astrologerId: 'acharya-vidya', language: 'en' })

export const resumeMessage = ({ callId, resumeToken }: CallStarted): string =>
  packet('call:resume', { callId, resumeToken, lastSeq: -1 })

/** Every event a client can send, at least once; a type error names one that is missing. */
const byEvent: Record<EventAttack['event'], Omit<EventAttack, 'event'>[]> = {
  'call:start': [{ message: () => startMessage }],
  'call:resume': [{ message: (_, call) => resumeMessage(call) }],
  'call:audio': [
    { message: (seq) => packAudio({ seq, itemId: '', chunk: Buffer.alloc(frameBytes, seq) }) as Buffer },
    { message: (seq) => packAudio({ seq, itemId: '', chunk: Buffer.alloc(2) }) as Buffer },
  ],
  'call:mute': [{ message: (n) => packet('call:mute', { muted: n % 2 === 0 }) }],
  'call:commit': [{ message: () => packet('call:commit') }],
  'call:route': [{ message: (n) => packet('call:route', { isSpeakerphone: n % 2 === 0 }) }],
  'call:language': [{ message: (n) => packet('call:language', { language: n % 2 === 0 ? 'hi' : 'en' }) }],
  'call:cancel': [{ message: () => packet('call:cancel') }],
  'call:text': [
    { message: (n) => packet('call:text', { text: `${n} ${longText}`.slice(0, 1000) }) },
    { message: () => packet('call:text', { text: longText, itemId: 'text_the_same_again' }) },
  ],
  'call:interrupt': [{ message: () => packet('call:interrupt') }],
  'call:playout': [{ message: (n) => packet('call:playout', { itemId: 'item_1', playedMs: n }) }],
  'call:end': [{ message: () => packet('call:end') }],
  'call:unheard-of': [{ message: () => packet('call:unheard-of', { steps: 3 }) }],
}

export const eventAttacks: readonly EventAttack[] = Object.entries(byEvent).flatMap(([event, attacks]) =>
  attacks.map((attack) => ({ ...attack, event: event as EventAttack['event'] })),
)
