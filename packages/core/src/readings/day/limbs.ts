import { phrase, type Label } from '@astrovoice/astrology'
import { sayAt, sayDay, sayStretch, sayWhen, STRETCH_LABELS, type Hearer } from '@astrovoice/astrology/day'
import { DAY_LIMB_RULES, type DayLimbs, type Panchang } from '@astrovoice/astrology/panchang'
import type { Claim } from '@astrovoice/astrology/rules'
import { sentence, type Answer } from '../answer/answer.ts'
import { capitalized } from '../speak.ts'
import { spanIn } from './day-facts.ts'

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
  readonly rule: keyof typeof DAY_LIMB_RULES
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

/** When a limb runs on a day, in one sentence, with its claim. */
export function answerLimb(name: LimbName, day: AlmanacDay): { answer: Answer; claims: Claim[] } {
  const period = PERIODS[name]
  if (period) return answerPeriod(period, day)
  const { panchang, limbs: others, hearer } = day
  if (name === 'disha_shool') {
    const { label: direction, untilMs } = others.dishaShool
    const words = capitalized(BARRED(direction, sayWhen(untilMs, hearer)))
    const claim = claimOf('dishaShool', words, { untilUtcMs: untilMs })
    return { answer: { verdict: sentence(words, [claim.id]) }, claims: [claim] }
  }
  const utcMs = { sunrise: panchang.sunriseMs, sunset: panchang.sunsetMs, moonrise: panchang.moonriseMs }
  const kind = name as keyof typeof utcMs
  const at = utcMs[kind]
  const words =
    at === null ? capitalized(NONE(MOONRISE, sayDay(panchang.date, hearer))) : AT[kind](sayAt(at, hearer))
  return { answer: { verdict: sentence(words) }, claims: [] }
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
    return {
      answer: { verdict: sentence(capitalized(NONE(name, sayDay(panchang.date, hearer)))) },
      claims: [],
    }
  }
  const said = spans.map((span) => sayStretch(span, hearer)).reduce((a, b) => AND(a, b))
  const claim = claimOf(rule, name, { fromUtcMs: first.startMs, toUtcMs: first.endMs })
  return { answer: { verdict: sentence(IS(name, said), [claim.id]) }, claims: [claim] }
}

const claimOf = (
  rule: keyof typeof DAY_LIMB_RULES,
  evidence: Label,
  figures: Record<string, number>,
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
