import { judgeYogas } from '../../jyotish/index.ts'
import { sayYogas } from '../../speech/index.ts'
import { fromBirth } from '../from-birth.ts'

export const yogas = fromBirth({
  name: 'yogas',
  summary: 'every yoga with its evidence and what cancels it; with --only present, those that hold',
  parameters: { only: 'all (default) or present' },
  read: ({ natal, parameters }) => {
    const judged = judgeYogas(natal)
    const present = judged.filter((yoga) => yoga.present)
    const isPresentOnly = parameters.choice('only', ['all', 'present']) === 'present'
    return {
      judged: judged.length,
      presentCount: present.length,
      yogas: isPresentOnly ? present : judged,
      spoken: [sayYogas(judged)],
    }
  },
  facts: ({ natal }) => Object.fromEntries(judgeYogas(natal).map(({ id, present }) => [id, present])),
})
