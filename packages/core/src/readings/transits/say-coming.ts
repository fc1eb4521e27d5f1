import type { Graha } from '@astrovoice/astrology'
import { loadSpeakers, type Meaning } from '@astrovoice/astrology/meanings'
import type { GrahaTransits } from '@astrovoice/astrology/transits'
import { sentence, type Sentence } from '../answer/answer.ts'
import type { Claim } from '../answer/claim.ts'
import { sayStatements } from '../meaning/say-statements.ts'
import type { ReadingContext } from '../reading-tool.ts'
import { transitsFor } from './read-transits-for.ts'
import { sayHouses } from './say-one.ts'

/** Those whose change of sign callers hear of weeks before. */
const awaited: ReadonlySet<Graha> = new Set(['saturn', 'jupiter', 'rahu', 'ketu'])
const soonMs = 45 * 86_400_000
const minuteMs = 60_000

interface Coming {
  readonly sentences: readonly Sentence[]
  readonly claims: readonly Claim[]
}

/** What a slow graha is held to bring in its next sign, when it enters that within weeks. */
export async function sayComing(context: ReadingContext, { graha, next }: GrahaTransits): Promise<Coming> {
  const entersMs = next?.fromUtcMs ?? Number.POSITIVE_INFINITY
  if (!next || !awaited.has(graha) || entersMs - context.nowMs > soonMs) return { sentences: [], claims: [] }
  const fromMs = entersMs + minuteMs
  const { meaning } = transitsFor(context, graha, { fromMs, toMs: fromMs + 1 })
  const coming = asNext(meaning)
  const houses = sentence(sayHouses(next, context.reading.isTimeKnown), [next.claim.id])
  return { sentences: [houses, ...sayStatements(coming, await loadSpeakers())], claims: coming.claims }
}

/** The meaning without the place, which is said already, and with claims of its own beside those of now. */
function asNext(meaning: Meaning): Meaning {
  const named = (id: Claim['id']) => `next.${id}`
  return {
    ...meaning,
    statements: meaning.statements
      .filter(({ statement }) => statement.is !== 'transit')
      .map((stated) => ({ ...stated, claims: stated.claims.map(named) })),
    claims: meaning.claims.map((claim) => ({ ...claim, id: named(claim.id) })),
  }
}
