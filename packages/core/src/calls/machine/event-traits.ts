import type { CallEvent } from './call-event.ts'
import { kindOf } from './turn/backchannel.ts'

/** How soon another gateway must know of a change; `heard` and `words` come too often to be saved one by one. */
export type SaveWeight = 'whole' | 'words' | 'heard'

type Activity = 'caller' | 'call' | 'none'

interface Traits<E extends CallEvent> {
  /**
   * `caller`: the caller acts, which also replies to “are you there?”. `call`: something happens in a turn.
   * `none`: one of many pieces, which says nothing about silence.
   */
  readonly activity: Activity | ((event: E) => Activity)
  /** Whether no more sound of the answer under way follows. */
  readonly endsSound: boolean
  /** Null when a change is not worth a save of its own. */
  readonly save: SaveWeight | null | ((event: E) => SaveWeight)
}

type EventTraits = { readonly [T in CallEvent['type']]: Traits<Extract<CallEvent, { type: T }>> }

const usual = { activity: 'call', endsSound: false, save: 'whole' } as const
const byCaller = { ...usual, activity: 'caller' } as const

/** What the rules ask of every event. */
export const eventTraits: EventTraits = {
  'model-opened': usual,
  'text-asked': byCaller,
  'commit-asked': byCaller,
  'release-reached': usual,
  'microphone-heard': { ...byCaller, save: null },
  'microphone-muted': byCaller,
  'speech-cancelled': byCaller,
  'route-changed': byCaller,
  'language-changed': byCaller,
  'interrupt-asked': byCaller,
  'playout-reported': { ...usual, save: 'heard' },
  'end-asked': usual,
  'caller-left': usual,
  'caller-returned': usual,
  'taken-up': usual,
  'move-asked': usual,
  // Sound may be noise; words are the caller's.
  'speech-started': { ...usual, activity: 'none' },
  'speech-sustained': usual,
  'speech-stopped': { ...usual, activity: 'none' },
  'speech-refused': usual,
  'safety-met': usual,
  'question-committed': { ...usual, activity: 'none' },
  'question-transcribed': {
    ...usual,
    activity: ({ text }) => (kindOf(text) === 'none' ? 'none' : 'caller'),
    save: ({ isFinal }) => (isFinal ? 'whole' : 'words'),
  },
  'response-started': usual,
  'answer-audio': { ...usual, activity: 'none', save: null },
  'answer-sounded': { ...usual, endsSound: true, save: null },
  'answer-transcribed': { ...usual, save: 'words' },
  'answer-finished': usual,
  'response-finished': { ...usual, endsSound: true },
  'tool-called': usual,
  'tool-call-cut': usual,
  'tool-finished': usual,
  'acknowledgement-made': { ...usual, activity: 'none', save: null },
  fault: usual,
  'model-lost': { ...usual, endsSound: true },
  'model-restored': usual,
  'model-given-up': usual,
  'time-passed': usual,
  'cost-counted': { ...usual, activity: 'none', save: null },
  'credit-spent': usual,
}

export function activityOf(event: CallEvent): Activity {
  const { activity } = eventTraits[event.type] as Traits<CallEvent>
  return typeof activity === 'function' ? activity(event) : activity
}

export function saveWeightOf(event: CallEvent): SaveWeight | null {
  const { save } = eventTraits[event.type] as Traits<CallEvent>
  return typeof save === 'function' ? save(event) : save
}
