import { houseFrom } from '../jyotish/arc.ts'
import { THE_GRAHA } from '../jyotish/evidence.ts'
import type { Graha } from '../jyotish/grahas.ts'
import { label, type Label } from '../jyotish/label.ts'
import { type Nakshatra, NAKSHATRA_LABELS, NAKSHATRAS } from '../jyotish/nakshatras.ts'
import { ordinal, phrase } from '../jyotish/phrase.ts'
import { SIGN_LABELS, signAt } from '../jyotish/signs.ts'
import { TARA_LABELS, TARAS } from '../jyotish/tara.ts'
import { DAY_LIMB_RULES } from '../panchang/day-limbs/day-limb-rules.ts'
import type { Interval } from '../panchang/limbs.ts'
import { intersect } from '../panchang/muhurta/intervals.ts'
import type { Panchang } from '../panchang/panchang.ts'
import type { Claim, Rule } from '../rules/index.ts'
import { DAY_RULES } from './day-rules.ts'
import type { Bala, MoonSpan } from './moon-spans.ts'
import type { Stretches, StretchKind } from './stretches.ts'
import { STRETCH_LABELS } from './stretches.ts'

/** One thing that speaks for or against a day, with how much of its waking hours it holds. */
export type Signal = {
  readonly claim: Claim
  readonly weight: number
  /** 1 for the day, −1 against it, 0 only tells. */
  readonly polarity: 1 | 0 | -1
  /** 0 … 1 */
  readonly share: number
}

const POLARITY: Readonly<Record<Bala, 1 | 0 | -1>> = { good: 1, mixed: 0, hard: -1 }
const BALA_LABELS: Readonly<Record<Bala, Label>> = {
  good: label('good', 'शुभ', 'shubh'),
  mixed: label('mixed', 'मिली-जुली', 'mili-juli'),
  hard: label('less friendly', 'कम अनुकूल', 'kam anukool'),
}
const PLACE_LABELS: Readonly<Record<Bala, Label>> = {
  good: label('good', 'शुभ', 'shubh'),
  mixed: label('middling', 'मध्यम', 'madhyam'),
  hard: label('tiring', 'थकाने वाला', 'thakane wala'),
}

/** The word for the seventh tara names death: it is said by its number. */
const SPOKEN_TARAS: typeof TARA_LABELS = { ...TARA_LABELS, vadha: label('seventh', 'सातवीं', 'saatvi') }

const TARA = phrase(
  'the Moon is in {0}, your {1} tara, a {2} one',
  'चंद्रमा {0} नक्षत्र में है, जो आपकी {1} तारा है, {2}',
  'Chandra {0} nakshatra mein hai, jo aapki {1} tara hai, {2}',
)
const CHANDRA = phrase(
  'the Moon is in {0}, the {1} sign from yours, a {2} place',
  'चंद्रमा {0} राशि में है, आपकी राशि से {1} स्थान में, जो {2} है',
  'Chandra {0} rashi mein hai, aapki rashi se {1} sthan mein, jo {2} hai',
)
const OWN_SIGN = phrase(
  'the Moon is in {0}, your own sign, a good place',
  'चंद्रमा {0} में है, जो आपकी अपनी राशि है और शुभ है',
  'Chandra {0} mein hai, jo aapki apni rashi hai aur shubh hai',
)
const ASHTAMA = phrase(
  'the Moon is in {0}, the 8th sign from yours, a place to go gently',
  'चंद्रमा {0} राशि में है, आपकी राशि से आठवें स्थान में, जब धीरे चलना ठीक रहता है',
  'Chandra {0} rashi mein hai, aapki rashi se aathve sthan mein, jab dheere chalna theek rehta hai',
)
const FROM_LORD = phrase(
  'the Moon supports you from the {0} place counted from {1}, the lord of your mahadasha',
  'आपकी महादशा के स्वामी {1} से {0} स्थान का चंद्रमा साथ देता है',
  'aapki mahadasha ke swami {1} se {0} sthan ka Chandra saath deta hai',
)
const TITHI = phrase(
  'the tithi is {0}, not one for beginnings',
  'तिथि {0} है, जिसमें नया काम नहीं शुरू करते',
  'tithi {0} hai, jisme naya kaam nahi shuru karte',
)
const YOGA = phrase('{0} yoga runs', '{0} योग चल रहा है', '{0} yog chal raha hai')
const RUNS = phrase('{0} is formed', '{0} बन रहा है', '{0} ban raha hai')
const BHADRA = label('Bhadra runs on earth', 'भद्रा पृथ्वी पर है', 'Bhadra prithvi par hai')

const nakshatraLabel = (index: number): Label => NAKSHATRA_LABELS[NAKSHATRAS[index] as Nakshatra]

const spanFigures = ({ startMs, endMs }: Interval) => ({ fromUtcMs: startMs, toUtcMs: endMs })

/** A shared maker of signals: how much of the waking hours a span holds decides how much it counts. */
const signalsWithin = (waking: Interval) => {
  const lengthMs = waking.endMs - waking.startMs
  return (
    rule: Rule,
    id: string,
    spans: readonly Interval[],
    polarity: 1 | 0 | -1,
    evidence: Label,
    figures: Claim['figures'] = {},
  ): Signal[] => {
    const heldMs = intersect(spans, [waking]).reduce((sum, span) => sum + span.endMs - span.startMs, 0)
    if (heldMs <= 0) return []
    const claim = {
      id,
      rule: rule.id,
      evidence,
      figures: { ...spanFigures(spans[0] as Interval), ...figures },
    }
    return [{ claim, weight: rule.weight, polarity, share: heldMs / lengthMs }]
  }
}

type Signals = ReturnType<typeof signalsWithin>

const ofStar = (signal: Signals, span: MoonSpan, nth: number): Signal[] => {
  const { tara, nakshatraIndex } = span
  if (tara === null) return []
  const evidence = TARA(nakshatraLabel(nakshatraIndex), SPOKEN_TARAS[tara.tara], BALA_LABELS[tara.bala])
  return signal(DAY_RULES.taraBala, `tara.${nth}`, [span], POLARITY[tara.bala], evidence, {
    taraNumber: TARAS.indexOf(tara.tara) + 1,
  })
}

/** The spans of one sign, which may be of two or three stars. */
const ofSign = (
  signal: Signals,
  spans: readonly MoonSpan[],
  nth: number,
  lord: DashaLord | null,
): Signal[] => {
  const { chandra, signIndex } = spans[0] as MoonSpan
  const house = lord === null ? null : houseFrom(lord.signIndex, signIndex)
  return [
    ...(chandra === null
      ? []
      : signal(
          chandra.isAshtama ? DAY_RULES.chandrashtama : DAY_RULES.chandraBala,
          `chandra.${nth}`,
          spans,
          POLARITY[chandra.bala],
          sayChandra(signIndex, chandra),
          { houseFromMoon: chandra.house },
        )),
    ...(lord === null || house === null || !SUPPORTING_HOUSES.includes(house)
      ? []
      : signal(
          DAY_RULES.moonFromDashaLord,
          `dasha-lord.${nth}`,
          spans,
          1,
          FROM_LORD(ordinal(house), THE_GRAHA[lord.graha]),
          { houseFromDashaLord: house },
        )),
  ]
}

const sayChandra = (
  signIndex: number,
  { house, bala, isAshtama }: NonNullable<MoonSpan['chandra']>,
): Label => {
  const sign = SIGN_LABELS[signAt(signIndex)]
  if (house === 1) return OWN_SIGN(sign)
  return isAshtama ? ASHTAMA(sign) : CHANDRA(sign, ordinal(house), PLACE_LABELS[bala])
}

/** Spans of one sign together, in order. */
const bySign = (moon: readonly MoonSpan[]): MoonSpan[][] =>
  moon.reduce<MoonSpan[][]>((groups, span) => {
    const last = groups.at(-1)
    if (last?.[0]?.signIndex === span.signIndex) last.push(span)
    else groups.push([span])
    return groups
  }, [])

/** The lord of the running mahadasha and where it stands at birth. */
export type DashaLord = { readonly graha: Graha; readonly signIndex: number }

const SUPPORTING_HOUSES = [3, 5, 6, 7, 9, 10, 11]
/** In each fortnight; the new Moon beside them. */
const TITHIS_WITHOUT_BEGINNINGS = [4, 6, 8, 9, 12, 14]
const AMAVASYA = 30
/** Vyatipata and Vaidhriti. */
const HOSTILE_YOGAS = [16, 26]

const isWithoutBeginnings = (tithi: number): boolean =>
  tithi === AMAVASYA || TITHIS_WITHOUT_BEGINNINGS.includes(((tithi - 1) % 15) + 1)

const ofPanchang = (signal: Signals, panchang: Panchang, { good, hard }: Stretches): Signal[] => {
  const stretchSignal = (
    kind: StretchKind & keyof typeof DAY_LIMB_RULES,
    polarity: 1 | -1,
    evidence: Label,
  ) =>
    signal(
      DAY_LIMB_RULES[kind],
      kind,
      [...good, ...hard].filter((stretch) => stretch.kind === kind),
      polarity,
      evidence,
    )
  return [
    ...panchang.tithis.flatMap((tithi) =>
      isWithoutBeginnings(tithi.tithi)
        ? signal(DAY_RULES.tithi, `tithi.${tithi.tithi}`, [tithi], -1, TITHI(tithi.label), {
            tithi: tithi.tithi,
          })
        : [],
    ),
    ...panchang.yogas.flatMap((yoga) =>
      HOSTILE_YOGAS.includes(yoga.index)
        ? signal(DAY_RULES.hostileYoga, `yoga.${yoga.index}`, [yoga], -1, YOGA(yoga.label))
        : [],
    ),
    ...stretchSignal('amritaSiddhi', 1, RUNS(STRETCH_LABELS.amritaSiddhi)),
    ...stretchSignal('sarvarthaSiddhi', 1, RUNS(STRETCH_LABELS.sarvarthaSiddhi)),
    ...stretchSignal('bhadra', -1, BHADRA),
  ]
}

/** Everything that speaks for or against the waking hours of a day, for one person. */
export const signalsOf = (input: {
  readonly panchang: Panchang
  readonly stretches: Stretches
  readonly moon: readonly MoonSpan[]
  readonly dashaLord: DashaLord | null
  readonly waking: Interval
}): Signal[] => {
  const signal = signalsWithin(input.waking)
  return [
    ...input.moon.flatMap((span, nth) => ofStar(signal, span, nth)),
    ...bySign(input.moon).flatMap((spans, nth) => ofSign(signal, spans, nth, input.dashaLord)),
    ...ofPanchang(signal, input.panchang, input.stretches),
  ]
}

/** How good the waking hours are, from their signals: about −15 to 15. */
export const scoreOf = (signals: readonly Signal[]): number =>
  Math.round(signals.reduce((sum, { weight, polarity, share }) => sum + weight * polarity * share, 0) * 10) /
  10

export type DayTone = 'good' | 'mixed' | 'careful'
const TURN = 3

export const toneOf = (score: number): DayTone => {
  if (score >= TURN) return 'good'
  return score <= -TURN ? 'careful' : 'mixed'
}
