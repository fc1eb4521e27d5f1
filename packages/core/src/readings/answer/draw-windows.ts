import { AREA_LABELS, type AreaTiming, type Window } from '@astrovoice/astrology/timing'
import { toInstant, type Language, type TimeWindow, type WindowsCard } from '@astrovoice/contracts'
import { byImportance } from '../areas/choose-window.ts'
import { capital, type Speak } from '../speak.ts'
import { asSentence } from './as-sentence.ts'
import type { Claim } from './claim.ts'
import { describeClaim } from './draw-reasons.ts'

export interface WindowsRequest {
  readonly timing: AreaTiming
  /** The next window after the span, shown when the span has none. */
  readonly next?: Window | undefined
  readonly nowMs: number
  readonly language: Language
  /** IANA name of the zone by whose calendar dates are said. */
  readonly zone: string
}

/** The favoured spans of an area of life, for a line of time. */
export function drawWindows({ timing, next, nowMs, language, zone }: WindowsRequest): WindowsCard {
  const { area, span, promise } = timing
  const windows = timing.windows.length === 0 && next ? [next] : pickImportant(timing.windows, nowMs)
  const label = AREA_LABELS[area]
  const promised = promise.evidence.map((claim) => withPrefix('promise', claim))
  const found = windows.map((window, i) => ({ window, claims: claimsOf(window, `window-${i + 1}`) }))
  return {
    kind: 'windows',
    title: capital(label[language]),
    from: toInstant(span.fromMs),
    until: toInstant(Math.max(span.toMs, windows.at(-1)?.toUtcMs ?? 0)),
    timeZone: zone,
    promise: {
      strength: promise.strength,
      text: sayPromise[promise.strength](label)[language],
      claims: promised.map(({ id }) => id),
    },
    windows: found.map(({ window, claims }) => describeWindow(window, claims, language)),
    claims: [...promised, ...found.flatMap(({ claims }) => claims)].map((claim) =>
      describeClaim(claim, zone, language),
    ),
  }
}

/** A window with its claims takes some 4 kB; a century has over a hundred. */
const maxWindows = 24

const pickImportant = (windows: readonly Window[], nowMs: number): Window[] =>
  byImportance(windows, nowMs)
    .slice(0, maxWindows)
    .toSorted((a, b) => a.fromUtcMs - b.fromUtcMs)

/** One claim may stand in several windows with other figures. */
const withPrefix = (prefix: string, claim: Claim): Claim => ({ ...claim, id: `${prefix}.${claim.id}` })

const claimsOf = ({ opens, closes, evidence, peaks }: Window, prefix: string): Claim[] => {
  const byId = new Map([...evidence, ...peaks, opens, closes].map((claim) => [claim.id, claim]))
  return [...byId.values()].map((claim) => withPrefix(prefix, claim))
}

function describeWindow(window: Window, claims: readonly Claim[], language: Language): TimeWindow {
  const { fromUtcMs, toUtcMs, strength, opens, closes, movesWithBirthTime } = window
  const { startDays, endDays, lagnaHolds, labels } = movesWithBirthTime
  const isSteady = lagnaHolds && startDays === 0 && endDays === 0
  return {
    from: toInstant(fromUtcMs),
    until: toInstant(toUtcMs),
    strength,
    opens: opens.evidence[language],
    closes: closes.evidence[language],
    birthTimeEffect: isSteady ? null : asSentence(labels[language], language),
    claims: claims.map(({ id }) => id),
  }
}

type Promised = AreaTiming['promise']['strength']

const sayPromise: Readonly<Record<Promised, (area: Speak) => Speak>> = {
  strong: ({ en, hi, hinglish }) => ({
    en: `In the birth chart, ${en} is strong.`,
    hi: `जन्म कुंडली में ${hi} का पक्ष मज़बूत है।`,
    hinglish: `Janm kundli mein ${hinglish} ka paksh mazboot hai.`,
  }),
  fair: ({ en, hi, hinglish }) => ({
    en: `In the birth chart, ${en} is fair.`,
    hi: `जन्म कुंडली में ${hi} का पक्ष ठीक है।`,
    hinglish: `Janm kundli mein ${hinglish} ka paksh theek hai.`,
  }),
  weak: ({ en, hi, hinglish }) => ({
    en: `In the birth chart, ${en} needs patience and effort.`,
    hi: `जन्म कुंडली में ${hi} के लिए धैर्य और मेहनत चाहिए।`,
    hinglish: `Janm kundli mein ${hinglish} ke liye dhairya aur mehnat chahiye.`,
  }),
}
