import { defaultTurnPolicy, TurnPolicy } from '@astrovoice/contracts'
import { intParam } from './kinds.ts'
import { group } from './param.ts'

const turnTime = (name: keyof TurnPolicy) => {
  const { minValue, maxValue, description = '' } = TurnPolicy.shape[name]
  const words = `${description.charAt(0).toUpperCase()}${description.slice(1)}, in milliseconds.`
  return intParam(defaultTurnPolicy[name], [minValue ?? 0, maxValue ?? 600_000], words)
}

export const turnParams = () =>
  group('When a caller’s turn begins, ends and interrupts.', {
    endpointingMs: turnTime('endpointingMs'),
    interruptAfterMs: turnTime('interruptAfterMs'),
    minWordsMs: turnTime('minWordsMs'),
    falseInterruptionMs: turnTime('falseInterruptionMs'),
    maxTurnMs: turnTime('maxTurnMs'),
    acknowledgeAfterMs: turnTime('acknowledgeAfterMs'),
  })
