import { phrase } from '@astrovoice/astrology'
import type { DayTone, PersonDay } from '@astrovoice/astrology/day'
import type { Claim } from '@astrovoice/astrology/rules'
import { noLines, type Lines } from '../line.ts'

const CHANGES = {
  good: phrase(
    'Yesterday was a good day; today differs, as {0}.',
    'बीता कल अच्छा दिन था; आज अलग है, क्योंकि {0}।',
    'Beeta kal achha din tha; aaj alag hai, kyunki {0}.',
  ),
  mixed: phrase(
    'Yesterday was a mixed day; today differs, as {0}.',
    'बीता कल मिला-जुला दिन था; आज अलग है, क्योंकि {0}।',
    'Beeta kal mila-jula din tha; aaj alag hai, kyunki {0}.',
  ),
  careful: phrase(
    'Yesterday was a day to go gently; today differs, as {0}.',
    'बीता कल धीरे चलने का दिन था; आज अलग है, क्योंकि {0}।',
    'Beeta kal dheere chalne ka din tha; aaj alag hai, kyunki {0}.',
  ),
} as const satisfies Record<DayTone, unknown>

const order: readonly DayTone[] = ['careful', 'mixed', 'good']

/** The weightiest claim of today that turns the day the way it turned, and that did not hold yesterday. */
function reasonFor(today: PersonDay, yesterday: PersonDay): Claim | undefined {
  const isBetter = order.indexOf(today.tone) > order.indexOf(yesterday.tone)
  const [now, before] = isBetter
    ? [today.speaksFor, yesterday.speaksFor]
    : [today.speaksAgainst, yesterday.speaksAgainst]
  const held = new Set(before.map(({ evidence }) => evidence.en))
  // What turned the day may be the end of what held before: then the star of the Moon, which has moved on, says so.
  return (
    now.find(({ evidence }) => !held.has(evidence.en)) ?? today.claims.find(({ id }) => id === 'star-nature')
  )
}

/** Why a day has another tone than the day before; nothing where it has the same. */
export function sayChange(today: PersonDay, yesterday: PersonDay | null): Lines {
  if (!yesterday || yesterday.tone === today.tone) return noLines
  const reason = reasonFor(today, yesterday)
  if (!reason) return noLines
  return {
    lines: [{ part: 'change', speak: CHANGES[yesterday.tone](reason.evidence), claims: [reason.id] }],
    claims: [],
  }
}
