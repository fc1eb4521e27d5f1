import { civilDateAt } from '@astrovoice/astrology/time-place'
import type { BirthProfile } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type {
  CallLog,
  CallMeter,
  SpeechDecision,
  SpeechGate,
  SpokenIn,
  SpokenSentence,
} from '../calls/index.ts'
import { checkSentenceAfter } from './check-sentence.ts'
import { correct } from './correct.ts'
import { isRefused, type Known } from './judge.ts'
import { readChartFacts, type ChartFacts } from './known/chart-facts.ts'
import { nowOf } from './reading/moments.ts'
import { noTopic, type Topic } from './reading/topic.ts'
import { readOutputs, type OutputFacts } from './known/output-facts.ts'

export interface GroundingGateDeps {
  readonly clock: Clock
  readonly meter: Pick<CallMeter, 'claimJudged'>
  readonly log: CallLog
}

const speak: SpeechDecision = { act: 'speak' }

/** How old the sky of “now” may be. */
const skyLastsMs = 3_600_000

/**
 * What is computed of each call, so that a sentence only looks it up. It goes with the call, whose profile is one object
 * from beginning to end.
 */
class KnownFacts {
  readonly #charts = new WeakMap<BirthProfile, ChartFacts>()
  readonly #outputs = new WeakMap<Readonly<Record<string, unknown>>, OutputFacts>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  of(call: SpokenIn): Known {
    const chart = this.#chartOf(call)
    const { nowMs, zone } = chart
    const now = nowOf(civilDateAt(nowMs, zone))
    const dateOf = (utcMs: number) => civilDateAt(utcMs, zone)
    const read = call.outputs.map((output) => {
      const known = this.#outputs.get(output) ?? readOutputs([output], now, dateOf)
      this.#outputs.set(output, known)
      return known
    })
    return { chart, outputs: joinOutputs(read) }
  }

  #chartOf({ profile, presentPlace }: SpokenIn): ChartFacts {
    const known = this.#charts.get(profile)
    const nowMs = this.#clock.nowMs()
    if (known && nowMs - known.nowMs < skyLastsMs) return known
    const chart = readChartFacts(profile, presentPlace, nowMs)
    this.#charts.set(profile, chart)
    return chart
  }
}

const joinOutputs = (read: readonly OutputFacts[]): OutputFacts => ({
  dates: new Set(read.flatMap(({ dates }) => [...dates])),
  spans: read.flatMap(({ spans }) => spans),
  scores: read.flatMap(({ scores }) => scores),
  claims: new Set(read.flatMap(({ claims }) => [...claims])),
  words: read.flatMap(({ words }) => words),
})

/**
 * A gate that holds what a sentence says of the caller's chart against what was computed: of the birth when the call
 * began, and by the tools of the call. A sentence with another claim is replaced by what was computed, or by words that
 * it was not. It never stops speech for a fact, and speaks what it cannot judge.
 */
export function createGroundingGate({ clock, meter, log }: GroundingGateDeps): SpeechGate {
  const facts = new KnownFacts(clock)
  // What was spoken of last. Another gateway begins without it, and reads “he” as nobody.
  const topics = new WeakMap<BirthProfile, Topic>()
  const decide = ({ text, language, call }: SpokenSentence): SpeechDecision => {
    if (!call) return speak
    const known = facts.of(call)
    const { judged, topic } = checkSentenceAfter(text, language, known, topics.get(call.profile) ?? noTopic)
    topics.set(call.profile, topic)
    for (const { claim, verdict } of judged) meter.claimJudged(claim.kind, verdict)
    const wrong = judged.filter(({ verdict }) => isRefused(verdict))
    return wrong.length === 0 ? speak : { act: 'replace', text: correct(known, wrong, language) }
  }
  return {
    check(sentence) {
      try {
        return decide(sentence)
      } catch (err) {
        log.error({ err, callId: sentence.call?.callId }, 'failed to check the claims of a sentence')
        return speak
      }
    },
  }
}
