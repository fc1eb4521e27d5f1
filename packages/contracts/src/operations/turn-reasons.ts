/**
 * When a reason is given. `taken`: a caller turn begins. `dropped`: speech is no caller turn. `answer`: something
 * happens to the answer of the present turn.
 */
type TurnStage = 'taken' | 'dropped' | 'answer'

interface TurnReasonSpec {
  readonly stage: TurnStage
  readonly means: string
}

/** Why a turn was taken, dropped, answered, interrupted or left without an answer: for logs, metrics and runbooks. */
export const turnReasons = {
  spoken: { stage: 'taken', means: 'The model detected the end of speech.' },
  push_to_talk: { stage: 'taken', means: 'The caller released push-to-talk.' },
  typed: { stage: 'taken', means: 'The caller typed a question.' },
  spoke_long: { stage: 'taken', means: 'The caller spoke long enough over an answer to interrupt it.' },
  spoke_words: { stage: 'taken', means: 'The caller spoke words over an answer.' },
  spoke_unclear: {
    stage: 'taken',
    means: 'The caller spoke over an answer, and the transcript was late or empty.',
  },
  kept_reply: { stage: 'taken', means: 'The caller said a short word at the end of a question.' },
  backchannel: { stage: 'dropped', means: 'A short word over an answer only agreed.' },
  noise: { stage: 'dropped', means: 'Speech had no words.' },
  asked_to_repeat: {
    stage: 'dropped',
    means: 'Long speech had no words: the astrologer asked for it again.',
  },
  unheard_words: {
    stage: 'dropped',
    means: 'The model session was lost before the words were known. The next one hears the audio again.',
  },
  acknowledged: { stage: 'answer', means: 'The caller waited, and the astrologer said “one moment”.' },
  answered: { stage: 'answer', means: 'The answer began to sound.' },
  answered_late: { stage: 'answer', means: 'The answer began to sound after a wait that is not charged.' },
  interrupted: { stage: 'answer', means: 'The caller stopped an answer that sounded.' },
  false_alarm: { stage: 'answer', means: 'What interrupted was no words: the answer went on.' },
  corrected: { stage: 'answer', means: 'The speech gate replaced a sentence of the answer.' },
  refused: { stage: 'answer', means: 'The speech gate stopped the answer.' },
  safety: { stage: 'answer', means: 'The caller’s words met a rule of safety: its line was said instead.' },
  declined: { stage: 'answer', means: 'The content filter of the model stopped the answer.' },
  unheard: { stage: 'answer', means: 'The client stopped playing before the end of the answer.' },
  given_up: { stage: 'answer', means: 'No model could answer: the astrologer apologised.' },
} as const satisfies Record<string, TurnReasonSpec>

export type TurnReason = keyof typeof turnReasons
