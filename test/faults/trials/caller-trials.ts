import type { MuteReason } from '@astrovoice/contracts'
import { awaitState } from '../callers/await-state.ts'
import type { CallOnTrial } from '../callers/call-on-trial.ts'
import { toneFrames } from '../callers/spoken-tone.ts'
import type { RoomCounts } from '../callers/room.ts'
import { carried } from './evidence.ts'
import type { Trial } from './trial.ts'
import { toTheWord } from './verdict.ts'

const withinMs = 40_000

const awaitFrames = (call: CallOnTrial, kind: keyof RoomCounts, count: number) =>
  awaitState(() => call.room.counts()[kind] >= count, {
    withinMs,
    otherwise: () => `the microphone had ${call.room.counts()[kind]} ${kind} frames instead of ${count}`,
  })

const halfFrames = Math.floor(toneFrames / 2)

/** Speaks half of a question; the microphone sends nothing more, and the client says so. */
async function breakOff(call: CallOnTrial, reason: MuteReason): Promise<void> {
  await call.ask()
  await awaitFrames(call, 'frames', call.room.counts().frames + halfFrames)
  call.room.setOpen(false)
  await call.client.setMuted(true, reason)
}

/** Waits for the beginning of an answer. @throws Error when the microphone sent something meanwhile. */
async function awaitAnswerWithoutFrames(call: CallOnTrial, turn: number): Promise<void> {
  const { frames } = call.room.counts()
  await call.hasPlayed(turn, 100)
  const more = call.room.counts().frames - frames
  if (more > 0) throw new Error(`the muted microphone sent ${more} frames`)
}

const nothing = async () => {}

const muted: Trial = {
  name: 'muted in mid-word',
  evidence: { news: [], counters: carried },
  strike: nothing,
  async ask({ call }, turn) {
    if (turn > 1) return call.ask()
    await breakOff(call, 'caller')
    await awaitAnswerWithoutFrames(call, turn)
    await awaitFrames(call, 'dropped', toneFrames)
    call.room.setOpen(true)
    await call.client.setMuted(false)
  },
}

/** The word is half said. The next question is typed. */
const microphoneGone: Trial = {
  name: 'microphone gone',
  evidence: { news: [], counters: carried },
  strike: nothing,
  async ask({ call }, turn) {
    if (turn === 1) await breakOff(call, 'microphone_gone')
    else await type(call, turn)
    await awaitAnswerWithoutFrames(call, turn)
  },
}

const type = async ({ client, script }: CallOnTrial, turn: number) =>
  void (await client.sendText(script[turn]!.heard))

const minEchoingFrames = 60

/** The sound of the loudspeaker comes back into the microphone, and is not taken for an interruption. */
const echo = (echoDelayMs: number): Trial => ({
  name: `echo after ${echoDelayMs} ms`,
  phone: { isSpeakerphone: true, echoDelayMs },
  evidence: { news: [], counters: carried },
  strike: nothing,
  async ask({ call }) {
    const { echoing } = call.room.counts()
    if (echoing < minEchoingFrames) throw new Error(`only ${echoing} frames had an echo`)
    await call.ask()
  },
})

const notice = 'Sorry, I could not hear that clearly. Please say it again.'
/** At 15 characters a second, without the last word. */
const minNoticeMs = 3500
const minHindiNoticeMs = 2500
/** One noise, and ten. */
const oneNoise = 20
const tenNoises = 200
/** Longer than the silence that ends a turn. */
const quietFrames = 15

async function stopNoise({ room }: CallOnTrial): Promise<void> {
  room.setNoisy(false)
  const { frames } = room.counts()
  await awaitState(() => room.counts().frames >= frames + quietFrames, {
    withinMs,
    otherwise: () => 'the microphone stopped',
  })
}

/** The first noise is answered, no other one is, and what the astrologer says is heard to its end. */
const noise: Trial = {
  name: 'wordless noise (20 s; 10 min in core)',
  evidence: {
    news: [],
    counters: {
      ...carried,
      'interruptions{real}': { atLeast: 1 },
      'interruptions{false_alarm}': { atLeast: 1 },
    },
    notices: [notice],
  },
  async strike({ call }) {
    await call.hasAnswered(0)
    call.room.setNoisy(true)
    await awaitFrames(call, 'noisy', oneNoise)
    call.room.setNoisy(false)
    await awaitState(() => call.noticesMs() > minNoticeMs, {
      withinMs,
      otherwise: () => 'the first noise was not answered',
    })
    call.room.setNoisy(true)
    await awaitFrames(call, 'noisy', oneNoise + tenNoises)
  },
  async ask({ call }, turn) {
    if (turn === 1) return type(call, turn)
    await stopNoise(call)
    await call.ask()
  },
  tolerance: toTheWord,
}

/** The question is typed in the middle of one noise, which goes on. */
const typedOverNoise: Trial = {
  name: 'typed question over noise',
  evidence: { news: [], counters: { ...carried, 'interruptions{false_alarm}': 1 } },
  strike: nothing,
  async ask({ call }, turn) {
    if (turn > 1) return call.ask()
    call.room.setNoisy(true)
    await awaitFrames(call, 'noisy', 10)
    await type(call, turn)
    await awaitFrames(call, 'noisy', 19)
    await stopNoise(call)
  },
}

/** The setup of a session is its first update. */
const updatesOfChange = 2

/** The model is configured, and what the call says of itself is in the new language. */
const languageChanged: Trial = {
  name: 'change of language',
  evidence: {
    news: [],
    counters: carried,
    notices: ['माफ़ कीजिए, आवाज़ साफ़ नहीं आई। एक बार फिर से कहिए।'],
  },
  async strike({ call, model }) {
    await call.client.setLanguage('hi')
    await call.hasAnswered(0)
    const updates = await model.countUpdates()
    if (updates !== updatesOfChange) throw new Error(`the model session had ${updates} updates`)
    call.room.setNoisy(true)
    await awaitFrames(call, 'noisy', oneNoise)
    call.room.setNoisy(false)
    await awaitState(() => call.noticesMs() > minHindiNoticeMs, {
      withinMs,
      otherwise: () => 'the noise was not answered',
    })
  },
}

/** Faults of the caller's microphone and room. */
export const callerTrials: readonly Trial[] = [
  muted,
  microphoneGone,
  ...[60, 300, 540].map(echo),
  noise,
  typedOverNoise,
  languageChanged,
]
