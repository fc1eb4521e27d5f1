import { label, type Label } from '../jyotish/label.ts'
import { DAY_LIMB_RULES } from '../panchang/day-limbs/day-limb-rules.ts'
import type { DayLimbs } from '../panchang/day-limbs/day-limbs.ts'
import type { Interval } from '../panchang/limbs.ts'
import { intersect, without } from '../panchang/muhurta/intervals.ts'
import type { Panchang } from '../panchang/panchang.ts'
import type { Claim } from '../rules/index.ts'

const GOOD = ['amritaSiddhi', 'sarvarthaSiddhi', 'amritaKaal', 'abhijit', 'choghadiya'] as const
const HARD = ['bhadra', 'rahuKaal', 'varjya', 'yamaganda', 'durMuhurta'] as const
export type StretchKind = (typeof GOOD)[number] | (typeof HARD)[number]

export const STRETCH_LABELS: Readonly<Record<StretchKind, Label>> = {
  amritaSiddhi: label('Amrita Siddhi yoga', 'अमृत सिद्धि योग', 'Amrit Siddhi yog'),
  sarvarthaSiddhi: label('Sarvartha Siddhi yoga', 'सर्वार्थ सिद्धि योग', 'Sarvarth Siddhi yog'),
  amritaKaal: label('Amrita Kaal', 'अमृत काल', 'Amrit Kaal'),
  abhijit: label('Abhijit muhurta', 'अभिजीत मुहूर्त', 'Abhijit muhurat'),
  choghadiya: label('a good choghadiya', 'शुभ चौघड़िया', 'shubh choghadiya'),
  bhadra: label('Bhadra', 'भद्रा'),
  rahuKaal: label('Rahu Kaal', 'राहु काल'),
  varjya: label('Varjyam', 'वर्ज्यम्', 'Varjyam'),
  yamaganda: label('Yamaganda', 'यमगंड'),
  durMuhurta: label('Dur Muhurta', 'दुर्मुहूर्त', 'Durmuhurt'),
}

/** A stretch within one day that is good or hard for beginnings, by one rule. */
export type Stretch = Interval & { readonly kind: StretchKind; readonly label: Label }

/** What the almanac of a day offers and bars, clipped to the day, each list in order of time. */
export type Stretches = { readonly good: readonly Stretch[]; readonly hard: readonly Stretch[] }

/** Choghadiyas by which something is begun; Chal is for journeys only. */
const GOOD_CHOGHADIYAS: readonly string[] = ['amrit', 'shubh', 'labh']

const intervalsOf = (panchang: Panchang, limbs: DayLimbs): Record<StretchKind, readonly Interval[]> => {
  const { abhijit, rahuKaal, yamaganda } = panchang.periods
  return {
    amritaSiddhi: limbs.amritaSiddhi,
    sarvarthaSiddhi: limbs.sarvarthaSiddhi,
    amritaKaal: limbs.amritaKaal,
    abhijit: abhijit === null ? [] : [abhijit],
    choghadiya: panchang.choghadiyas.day.filter(({ id }) => GOOD_CHOGHADIYAS.includes(id)),
    bhadra: limbs.bhadra.filter(({ abode }) => abode === 'earth'),
    rahuKaal: [rahuKaal],
    varjya: limbs.varjya,
    yamaganda: [yamaganda],
    durMuhurta: limbs.durMuhurta,
  }
}

export const stretchesOf = (panchang: Panchang, limbs: DayLimbs): Stretches => {
  const day = { startMs: panchang.sunriseMs, endMs: panchang.nextSunriseMs }
  const intervals = intervalsOf(panchang, limbs)
  const listOf = (kinds: readonly StretchKind[]): Stretch[] =>
    kinds
      .flatMap((kind) =>
        intersect(intervals[kind], [day]).map((span) => ({ ...span, kind, label: STRETCH_LABELS[kind] })),
      )
      .sort((a, b) => a.startMs - b.startMs)
  return { good: listOf(GOOD), hard: listOf(HARD) }
}

const MIN_CLEAR_MS = 20 * 60_000

/**
 * The best time to begin something between two moments: what is left of the good stretches without the hard ones. Where
 * several good ones lie over each other their weights add up; of equals the earliest is taken. `null` where nothing of
 * twenty minutes is left.
 */
export const bestStretch = ({ good, hard }: Stretches, within: Interval): Stretch | null => {
  const clear = good.flatMap((stretch) =>
    hard
      .reduce<Interval[]>((left, taken) => without(left, taken), intersect([stretch], [within]))
      .filter(({ startMs, endMs }) => endMs - startMs >= MIN_CLEAR_MS)
      .map((span) => ({ ...stretch, ...span })),
  )
  const weight = (piece: Stretch) =>
    good
      .filter(({ startMs, endMs }) => startMs <= piece.startMs && endMs >= piece.endMs)
      .reduce((sum, { kind }) => sum + DAY_LIMB_RULES[kind].weight, 0)
  return clear.sort((a, b) => weight(b) - weight(a) || a.startMs - b.startMs)[0] ?? null
}

/** The claim that a stretch of a day is good or hard; of several of a kind, the first. */
export const stretchClaim = (stretch: Stretch): Claim => ({
  id: `stretch.${stretch.kind}`,
  rule: DAY_LIMB_RULES[stretch.kind].id,
  evidence: stretch.label,
  figures: { fromUtcMs: stretch.startMs, toUtcMs: stretch.endMs },
})
