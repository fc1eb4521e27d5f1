import type { Graha } from '@astrovoice/astrology'
import type { GrahaTransits, TransitStay } from '@astrovoice/astrology/transits'
import { civilDateAt } from '@astrovoice/astrology/time-place'
import { sentence, type Answer, type Sentence, type When } from '../answer/answer.ts'
import type { AskedSpan } from '../areas/asked-span.ts'
import { sayMonths } from '../areas/say-months.ts'
import { joinSentences } from '../meaning/say-statements.ts'
import { zoneOf, type ReadingContext } from '../reading-tool.ts'
import type { Speak } from '../speak.ts'
import { sayEntries, sayHouses, sayNextRetrograde, sayPassage, sayStanding, sayStay } from './say-one.ts'

/** Of these a caller may ask when they turn next; the slow ones are retrograde for months of every year. */
const askedForTurns: ReadonlySet<Graha> = new Set(['mercury', 'venus', 'mars'])

const idsOf = (stays: readonly TransitStay[]) => stays.map(({ claim }) => claim.id)

/** Where one graha stands now, since when and until when. */
export function answerNow(
  context: ReadingContext,
  transits: GrahaTransits,
  effects: readonly Sentence[],
): Answer {
  const zone = zoneOf(context)
  const { graha, stays, next, motion } = transits
  const [stay] = stays
  const stations = (motion?.nextStations ?? []).map(({ planet, turns }) => `station.${planet}.${turns}`)
  const turn = askedForTurns.has(graha) ? sayNextRetrograde(transits, zone) : null
  const ids = [...idsOf(stays), ...(motion?.isRetrograde ? stations.slice(0, 1) : [])]
  const lasts = sayStay(stay, next, zone)
  const reasons = [...(turn ? [sentence(turn, stations)] : []), ...effects]
  return {
    verdict: sentence(sayStanding(transits, zone, context.reading.isTimeKnown), ids),
    ...(lasts && { when: dated(stay, lasts, idsOf(next ? [stay, next] : [stay]), zone) }),
    ...(reasons.length > 0 && { why: joinSentences(reasons) }),
  }
}

/** Which signs one graha passes in a span. */
export function answerSpan(
  context: ReadingContext,
  { transits, span, effects }: { transits: GrahaTransits; span: AskedSpan; effects: readonly Sentence[] },
): Answer {
  const zone = zoneOf(context)
  const { stays, longest } = transits
  const lastMs = Math.min(span.toMs, stays.at(-1)?.toUtcMs ?? span.toMs)
  const months = sayMonths(span.fromMs, lastMs, Number.NEGATIVE_INFINITY, zone)
  const entries = sayEntries(transits, zone)
  const houses = sentence(sayHouses(longest, context.reading.isTimeKnown), idsOf([longest]))
  return {
    verdict: sentence(sayPassage(transits, months), idsOf(stays)),
    ...(entries && { when: sentence(entries, idsOf(stays)) }),
    why: joinSentences([houses, ...effects]),
  }
}

function dated(
  { fromUtcMs, toUtcMs }: TransitStay,
  speak: Speak,
  claims: readonly string[],
  zone: string,
): When {
  return {
    ...sentence(speak, claims),
    ...(fromUtcMs !== null && { from: civilDateAt(fromUtcMs, zone) }),
    ...(toUtcMs !== null && { until: civilDateAt(toUtcMs - 1, zone) }),
  }
}
