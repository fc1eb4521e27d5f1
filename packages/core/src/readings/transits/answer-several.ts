import { saturnPhaseOf, type Graha } from '@astrovoice/astrology'
import type { GrahaTransits, TransitStay } from '@astrovoice/astrology/transits'
import { civilDateAt } from '@astrovoice/astrology/time-place'
import { sentence, type Answer, type Sentence } from '../answer/answer.ts'
import type { AskedSpan } from '../areas/asked-span.ts'
import { sayMonths } from '../areas/say-months.ts'
import { joinSentences } from '../meaning/say-statements.ts'
import { zoneOf, type ReadingContext } from '../reading-tool.ts'
import { sayHouses } from './say-one.ts'
import { sayChanges, sayNextChange, sayStandings } from './say-several.ts'

/** Those that mark years rather than weeks, the weightiest first. Ketu is opposite Rahu. */
export const slow = ['saturn', 'jupiter', 'rahu', 'ketu'] as const satisfies readonly Graha[]
/** Of a span as short as this the quick ones are told too. */
const shortSpanMs = 62 * 86_400_000
export const quick = ['mars', 'sun', 'venus', 'mercury'] as const satisfies readonly Graha[]

export const isShort = ({ fromMs, toMs }: AskedSpan): boolean => toMs - fromMs <= shortSpanMs

/** Saturn says most while he makes Sade Sati or a dhaiya, else Jupiter. */
export function weightiest(all: readonly GrahaTransits[]): GrahaTransits {
  const of = (graha: Graha) => all.find((each) => each.graha === graha)
  const [saturn, jupiter] = [of('saturn'), of('jupiter')]
  const makesPeriod = saturn && saturnPhaseOf(saturn.longest.houseFromMoon) !== undefined
  return (makesPeriod ? saturn : jupiter) ?? all[0]!
}

/** Where the slow grahas stand now, and which changes its sign next. */
export function answerAllNow(
  context: ReadingContext,
  all: readonly GrahaTransits[],
  effects: readonly Sentence[],
): Answer {
  const zone = zoneOf(context)
  const [saturn, jupiter, rahu] = all as [GrahaTransits, GrahaTransits, GrahaTransits]
  const changes = all.filter(({ graha }) => graha !== 'ketu').flatMap(({ next }) => next ?? [])
  const [soonest] = changes.toSorted((a, b) => (a.fromUtcMs ?? 0) - (b.fromUtcMs ?? 0))
  return {
    verdict: sentence(
      sayStandings([saturn, jupiter, rahu]),
      [saturn, jupiter, rahu].map(({ stays: [{ claim }] }) => claim.id),
    ),
    ...(soonest && {
      when: {
        ...sentence(sayNextChange(soonest, zone), [soonest.claim.id]),
        ...(soonest.fromUtcMs !== null && { from: civilDateAt(soonest.fromUtcMs, zone) }),
      },
    }),
    ...(effects.length > 0 && { why: joinSentences(effects) }),
  }
}

const maxChanges = 4

/** Which grahas change their sign in a span. */
export function answerChanges(
  context: ReadingContext,
  { all, span, effects }: { all: readonly GrahaTransits[]; span: AskedSpan; effects: readonly Sentence[] },
): Answer {
  const zone = zoneOf(context)
  const changes = changesIn(all)
  const { longest } = weightiest(all)
  const houses = sentence(sayHouses(longest, context.reading.isTimeKnown), [longest.claim.id])
  return {
    verdict: sentence(
      sayChanges(changes, sayMonths(span.fromMs, span.toMs, Number.NEGATIVE_INFINITY, zone), zone),
      (changes.length > 0 ? changes : all.map(({ stays: [stay] }) => stay)).map(({ claim }) => claim.id),
    ),
    why: joinSentences([houses, ...effects]),
  }
}

/** The first changes of sign, in order of time; Ketu's are Rahu's. */
function changesIn(all: readonly GrahaTransits[]): TransitStay[] {
  return all
    .filter(({ graha }) => graha !== 'ketu')
    .flatMap(({ stays: [, ...later] }) => later)
    .toSorted((a, b) => (a.fromUtcMs ?? 0) - (b.fromUtcMs ?? 0))
    .slice(0, maxChanges)
}
