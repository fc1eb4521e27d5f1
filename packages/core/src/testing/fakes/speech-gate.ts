import type { SpeechDecision, SpeechGate, SpokenSentence } from '../../calls/index.ts'

/** A gate that refuses sentences with certain words, and speaks all others. */
export class FakeSpeechGate implements SpeechGate {
  readonly checked: string[] = []
  readonly #refusals: Readonly<Record<string, SpeechDecision>>
  /** Each decision waits for this; without it a decision is immediate. */
  waitFor: Promise<void> | null = null

  constructor(refusals: Readonly<Record<string, SpeechDecision>> = {}) {
    this.#refusals = refusals
  }

  check({ text }: SpokenSentence): SpeechDecision | Promise<SpeechDecision> {
    this.checked.push(text)
    const refusal = Object.entries(this.#refusals).find(([words]) => text.includes(words))
    const decision = refusal?.[1] ?? { act: 'speak' }
    return this.waitFor ? this.waitFor.then(() => decision) : decision
  }
}
