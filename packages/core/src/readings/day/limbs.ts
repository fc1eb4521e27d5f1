import { phrase, type Label } from '@astrovoice/astrology'
import { sayAt, sayDay, sayStretch, sayWhen, STRETCH_LABELS, type Hearer } from '@astrovoice/astrology/day'
import { DAY_LIMB_RULES, type DayLimbs, type Panchang } from '@astrovoice/astrology/panchang'
import { ALMANAC_RULES, type Claim } from '@astrovoice/astrology/rules'
import { sentence, type Answer } from '../answer/answer.ts'
import { capitalized } from '../speak.ts'
import { spanIn } from './day-facts.ts'
import { BARS_A_DIRECTION, MEETS_THE_HORIZON, OF_WEEKDAY_AND_STAR, WHAT_LIMBS_ARE } from './what-limbs-are.ts'

/** Limbs of the almanac that callers ask for by name. */
export const limbs = [
  'rahu_kaal',
  'yamaganda',
  'abhijit',
  'amrit_kaal',
  'varjyam',
  'dur_muhurta',
  'bhadra',
  'panchak',
  'choghadiya',
  'sunrise',
  'sunset',
  'moonrise',
  'disha_shool',
  'nalla_neram',
  'ganda_mula',
  'anandadi',
] as const
export type LimbName = (typeof limbs)[number]

/** A day of the almanac with the one who hears of it. */
export interface AlmanacDay {
  readonly panchang: Panchang
  readonly limbs: DayLimbs
  readonly hearer: Hearer
}

interface Interval {
  readonly startMs: number
  readonly endMs: number
}
interface PeriodLimb {
  readonly label: Label
  readonly rule: keyof typeof WHAT_LIMBS_ARE
  readonly of: (day: AlmanacDay) => readonly Interval[]
}

const GOOD_CHOGHADIYAS = ['amrit', 'shubh', 'labh']

const PERIODS: Readonly<Partial<Record<LimbName, PeriodLimb>>> = {
  rahu_kaal: {
    label: STRETCH_LABELS.rahuKaal,
    rule: 'rahuKaal',
    of: ({ panchang }) => [panchang.periods.rahuKaal],
  },
  yamaganda: {
    label: STRETCH_LABELS.yamaganda,
    rule: 'yamaganda',
    of: ({ panchang }) => [panchang.periods.yamaganda],
  },
  abhijit: {
    label: STRETCH_LABELS.abhijit,
    rule: 'abhijit',
    of: ({ panchang: { periods } }) => (periods.abhijit ? [periods.abhijit] : []),
  },
  amrit_kaal: { label: STRETCH_LABELS.amritaKaal, rule: 'amritaKaal', of: (day) => day.limbs.amritaKaal },
  varjyam: { label: STRETCH_LABELS.varjya, rule: 'varjya', of: (day) => day.limbs.varjya },
  dur_muhurta: { label: STRETCH_LABELS.durMuhurta, rule: 'durMuhurta', of: (day) => day.limbs.durMuhurta },
  bhadra: { label: STRETCH_LABELS.bhadra, rule: 'bhadra', of: (day) => day.limbs.bhadra },
  panchak: {
    label: { en: 'Panchak', hi: 'पंचक', hinglish: 'Panchak' },
    rule: 'panchak',
    of: ({ limbs: { panchak } }) => (panchak ? [panchak] : []),
  },
  choghadiya: {
    label: { en: 'Good choghadiya', hi: 'शुभ चौघड़िया', hinglish: 'Shubh choghadiya' },
    rule: 'choghadiya',
    of: ({ panchang }) => panchang.choghadiyas.day.filter(({ id }) => GOOD_CHOGHADIYAS.includes(id)),
  },
  nalla_neram: {
    label: { en: 'Nalla Neram by Gowri', hi: 'गौरी नल्ल नेरम', hinglish: 'Gowri Nalla Neram' },
    rule: 'nallaNeram',
    of: (day) => day.limbs.nallaNeram,
  },
  ganda_mula: {
    label: { en: 'Ganda Mula', hi: 'गंड मूल', hinglish: 'Gand Mool' },
    rule: 'gandaMula',
    of: (day) => day.limbs.gandaMula,
  },
}

const IS = phrase('{0} is {1}', '{0} {1} है', '{0} {1} hai')
const AND = phrase('{0}, then {1}', '{0}, फिर {1}', '{0}, phir {1}')
const NONE = phrase('There is no {0} {1}', '{1} {0} नहीं है', '{1} {0} nahi hai')
const AT = {
  sunrise: phrase('The Sun rises at {0}', 'सूर्योदय {0} है', 'Suryoday {0} hai'),
  sunset: phrase('The Sun sets at {0}', 'सूर्यास्त {0} है', 'Suryast {0} hai'),
  moonrise: phrase('The Moon rises at {0}', 'चंद्रोदय {0} है', 'Chandroday {0} hai'),
} as const
const MOONRISE = { en: 'moonrise', hi: 'चंद्रोदय', hinglish: 'chandroday' }
const BARRED = phrase(
  'No journey is begun to the {0} until {1}',
  '{1} तक {0} दिशा की यात्रा शुरू नहीं करते',
  '{1} tak {0} disha ki yatra shuru nahi karte',
)

const ANANDADI = {
  good: phrase(
    'The Anandadi yoga is {0} until {1}, which is held good',
    'आनंदादि योग {1} तक {0} है, जो शुभ माना जाता है',
    'Anandadi yog {1} tak {0} hai, jo shubh maana jaata hai',
  ),
  hard: phrase(
    'The Anandadi yoga is {0} until {1}, which is held hard for beginnings',
    'आनंदादि योग {1} तक {0} है, जिसमें नया काम टालते हैं',
    'Anandadi yog {1} tak {0} hai, jisme naya kaam taalte hain',
  ),
} as const

/** The yoga of weekday and star that runs now, or at sunrise of another day. */
function answerAnandadi({ limbs: { anandadi }, hearer }: AlmanacDay): { answer: Answer; claims: Claim[] } {
  const now = anandadi.find(({ startMs, endMs }) => startMs <= hearer.nowMs && hearer.nowMs < endMs)
  const yoga = now ?? anandadi[0]
  if (!yoga) throw new Error('A day of the almanac has no Anandadi yoga; its stars follow without a gap.')
  const { label, isGood, startMs, endMs } = yoga
  const words = ANANDADI[isGood ? 'good' : 'hard'](label, sayWhen(endMs, hearer))
  const claim = claimOf('anandadi', OF_WEEKDAY_AND_STAR, { fromUtcMs: startMs, toUtcMs: endMs })
  return { answer: { verdict: sentence(words, [claim.id]) }, claims: [claim] }
}

/** When a limb runs on a day, in one sentence, with its claim. */
export function answerLimb(name: LimbName, day: AlmanacDay): { answer: Answer; claims: Claim[] } {
  const period = PERIODS[name]
  if (period) return answerPeriod(period, day)
  if (name === 'anandadi') return answerAnandadi(day)
  const { panchang, limbs: others, hearer } = day
  if (name === 'disha_shool') {
    const { label: direction, untilMs } = others.dishaShool
    const words = capitalized(BARRED(direction, sayWhen(untilMs, hearer)))
    const claim = claimOf('dishaShool', BARS_A_DIRECTION, { untilUtcMs: untilMs })
    return { answer: { verdict: sentence(words, [claim.id]) }, claims: [claim] }
  }
  const utcMs = { sunrise: panchang.sunriseMs, sunset: panchang.sunsetMs, moonrise: panchang.moonriseMs }
  const kind = name as keyof typeof utcMs
  const at = utcMs[kind]
  const words =
    at === null ? capitalized(NONE(MOONRISE, sayDay(panchang.date, hearer))) : AT[kind](sayAt(at, hearer))
  const claim: Claim = {
    id: kind,
    rule: ALMANAC_RULES.horizon.id,
    evidence: MEETS_THE_HORIZON,
    figures: at === null ? { date: panchang.date } : { atUtcMs: at },
  }
  return { answer: { verdict: sentence(words, [claim.id]) }, claims: [claim] }
}

/** Stretches that are over are left out while others are to come. */
function answerPeriod(
  { label: name, rule, of }: PeriodLimb,
  day: AlmanacDay,
): { answer: Answer; claims: Claim[] } {
  const { panchang, hearer } = day
  const all = of(day)
  const ahead = all.filter(({ endMs }) => endMs > hearer.nowMs)
  const spans = ahead.length > 0 ? ahead : all
  const [first] = spans
  if (!first) {
    const claim = claimOf(rule, WHAT_LIMBS_ARE[rule], { date: panchang.date })
    const words = capitalized(NONE(name, sayDay(panchang.date, hearer)))
    return { answer: { verdict: sentence(words, [claim.id]) }, claims: [claim] }
  }
  const said = spans.map((span) => sayStretch(span, hearer)).reduce((a, b) => AND(a, b))
  const claim = claimOf(rule, WHAT_LIMBS_ARE[rule], { fromUtcMs: first.startMs, toUtcMs: first.endMs })
  return { answer: { verdict: sentence(IS(name, said), [claim.id]) }, claims: [claim] }
}

const claimOf = (
  rule: keyof typeof DAY_LIMB_RULES,
  evidence: Label,
  figures: Record<string, number | string>,
): Claim => ({ id: rule, rule: DAY_LIMB_RULES[rule].id, evidence, figures })

/** The limbs that a day has, for the model. */
export const limbFacts = (day: AlmanacDay): Record<string, unknown> => {
  const { zone } = day.panchang
  const spans = Object.entries(PERIODS).map(([name, { of }]) => [
    name,
    of(day).map((each) => spanIn(zone, each)),
  ])
  return { limbs: Object.fromEntries(spans), dishaShool: day.limbs.dishaShool.direction }
}
