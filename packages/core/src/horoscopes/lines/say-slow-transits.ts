import { isGoodHouse, type Graha } from '@astrovoice/astrology'
import { readTransits, type GrahaTransits } from '@astrovoice/astrology/transits'
import { civilDay } from '@astrovoice/astrology/time-place'
import { joinLines, lineOf, noLines, type Lines } from '../line.ts'
import { joinSentences, sayHouses, sayStatements, sentence } from '../../readings/index.ts'
import { transitOriginOf } from '../owner.ts'
import type { Writing } from '../periods/writing.ts'
import { fitToOwner } from './say-transits.ts'

interface SlowTransits {
  readonly all: readonly GrahaTransits[]
  readonly parts: Lines
  /** How many of them pass mostly good houses. */
  readonly goodCount: number
}

/** Where the slow grahas pass most of a span, and what that is held to bring. */
export function saySlowTransits(
  { owner, where, span, speakers }: Writing,
  grahas: readonly Graha[],
): SlowTransits {
  const origin = transitOriginOf(owner)
  if (!origin) return { all: [], parts: noLines, goodCount: 0 }
  const { timeZone } = where.place
  const fromMs = civilDay(span.from, timeZone).startMs
  const toMs = civilDay(span.until, timeZone).endMs
  const all = grahas.map((graha) => readTransits({ natal: origin, graha, fromMs, toMs }))
  const parts = all.map(({ longest, meaning, claims }): Lines => {
    // Where it stands is said without a “now”: most of the span is not yet, or is over.
    const statements = meaning.statements.filter(({ statement }) => statement.is !== 'transit')
    const effects = sayStatements(fitToOwner(owner, { ...meaning, statements }, fromMs), speakers)
    const houses = sentence(sayHouses(longest, false), [longest.claim.id])
    return { lines: [lineOf('transit', joinSentences([houses, ...effects]))], claims }
  })
  const good = all.filter(({ graha, longest }) => isGoodHouse(graha, longest.houseFromMoon))
  return { all, parts: joinLines(parts), goodCount: good.length }
}
