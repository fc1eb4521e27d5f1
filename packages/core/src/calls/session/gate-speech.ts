import type { ItemId } from '@astrovoice/contracts'
import type { CallLog } from '../call-log.ts'
import type { CallObserver, ObservedCall } from '../call-observer.ts'
import { findEntry, type Transcript } from '../machine/answer/transcript.ts'
import type { SpeechDecision, SpeechGate, SpokenIn } from '../speech-gate.ts'
import { completeSentences } from './sentences.ts'

/** Whose chart a call is about, and where the caller is. */
export type CallSubject = Pick<SpokenIn, 'profile' | 'presentPlace'>

const outputsOf = (transcript: Transcript): SpokenIn['outputs'] =>
  transcript.flatMap((entry) => (entry.kind === 'tool' && entry.output ? [entry.output] : []))

/** Has a gate check each sentence of an answer as its words arrive, and raises `speech-refused`. */
export function gateSpeech(
  call: ObservedCall,
  subject: CallSubject,
  gate: SpeechGate,
  log: CallLog,
): CallObserver {
  const { callId, language } = call.identity
  let answer: { readonly itemId: ItemId; checkedLength: number } | null = null

  const apply = (itemId: ItemId, decision: SpeechDecision) => {
    if (decision.act === 'speak') return
    const replacement = decision.act === 'replace' ? decision.text : null
    call.raise({ type: 'speech-refused', itemId, replacement })
  }
  const check = (itemId: ItemId, text: string, transcript: Transcript) => {
    const spokenIn = { callId, ...subject, outputs: outputsOf(transcript) }
    const decision = gate.check({ text, language, call: spokenIn })
    if (!(decision instanceof Promise)) return apply(itemId, decision)
    decision.then(
      (decided) => apply(itemId, decided),
      (err: unknown) => log.error({ err, callId }, 'speech gate failed'),
    )
  }

  return {
    name: 'speech-gate',
    onStep({ event, before, after }) {
      if (event.type !== 'answer-transcribed' && event.type !== 'answer-finished') return
      if (!('transcript' in before && 'transcript' in after)) return
      // An answer that was interrupted is written no further.
      if (before.transcript === after.transcript) return
      const { itemId } = event
      if (answer?.itemId !== itemId) answer = { itemId, checkedLength: 0 }
      const entry = findEntry(after.transcript, itemId)
      if (entry?.kind !== 'answer') return
      const isFinal = event.type === 'answer-finished'
      const rest = entry.text.slice(answer.checkedLength)
      const { sentences, length } = completeSentences(rest, language, isFinal)
      answer.checkedLength += length
      for (const sentence of sentences) check(itemId, sentence, after.transcript)
    },
  }
}
