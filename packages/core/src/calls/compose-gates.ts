import type { SpeechDecision, SpeechGate } from './speech-gate.ts'

const isRefusal = ({ act }: SpeechDecision) => act !== 'speak'

/** The decision of the first gate that refuses, in the order of the gates. A gate that must wait keeps those after it. */
export const composeGates = (...gates: readonly SpeechGate[]): SpeechGate => ({
  check(sentence) {
    const ask = (from: number): SpeechDecision | Promise<SpeechDecision> => {
      for (let at = from; at < gates.length; at++) {
        const decision = gates[at]!.check(sentence)
        if (decision instanceof Promise)
          return decision.then((decided) => (isRefusal(decided) ? decided : ask(at + 1)))
        if (isRefusal(decision)) return decision
      }
      return { act: 'speak' }
    }
    return ask(0)
  },
})
