import { phrase } from '@astrovoice/astrology'
import {
  readPeriod,
  sayStretch,
  shortDay,
  type DayTone,
  type Hearer,
  type PersonPeriod,
} from '@astrovoice/astrology/day'
import { z } from 'zod'
import { sentence, type Answer } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import {
  assertInRange,
  dateArgument,
  findWhereabouts,
  placeArgument,
  placeDescription,
  siteOf,
  todayAt,
  withinCalendar,
  type Whereabouts,
} from '../day/day-arguments.ts'
import { spanIn } from '../day/day-facts.ts'
import { dayNoun, listDays, sayGround } from '../day/day-words.ts'
import { personOf } from '../day/person.ts'
import { findYear } from '../day/year.ts'
import { defineTool } from '../reading-tool.ts'
import { capitalized, type Speak } from '../speak.ts'

const lengths = { week: 7, month: 30 } as const

export const periodTool = defineTool({
  name: 'get_period',
  description:
    'How the coming week or month is for the caller: its tone, the best days and those to go gently; or the year of life that runs, from birthday to birthday. Begins today unless a date is given.',
  parameters: z.strictObject({
    period: z.enum(['week', 'month', 'year']),
    from: dateArgument.describe('First ISO date; leave out for today.'),
    place: placeArgument.describe(placeDescription),
  }),
  compute: async ({ period, from, place: name }, context) => {
    const where = await findWhereabouts(context, name)
    const { place } = where
    const { nowMs } = context
    const today = todayAt(place, nowMs)
    const date = from ?? today
    assertInRange(date)
    const person = personOf(context.reading)
    const hearer = { nowMs, zone: place.timeZone }
    if (period === 'year')
      return giveAnswer(context, findYear(context.reading, { where, when: { date }, hearer }))
    const read = withinCalendar(() => readPeriod({ ...siteOf(place), date, days: lengths[period], person }))
    return giveAnswer(context, {
      answer: answerPeriod(
        read,
        { period, from: date, isNow: date === today },
        hearer,
        where,
        person.isTimeKnown,
      ),
      claims: read.claims,
      facts: { place: place.name, ...periodFacts(read, place.timeZone) },
      timeZone: place.timeZone,
    })
  },
})

interface Asked {
  readonly period: keyof typeof lengths
  readonly from: string
  readonly isNow: boolean
}

const NAMES = {
  week: { en: 'The coming week', hi: 'आने वाला हफ़्ता', hinglish: 'Aane wala hafta' },
  month: { en: 'The coming month', hi: 'आने वाला महीना', hinglish: 'Aane wala mahina' },
} as const
const FROM = {
  week: phrase('The week from {0}', '{0} से शुरू हफ़्ता', '{0} se shuru hafta'),
  month: phrase('The month from {0}', '{0} से शुरू महीना', '{0} se shuru mahina'),
} as const
const TONES = {
  good: phrase(
    '{0} is good for you on the whole',
    '{0} आपके लिए कुल मिलाकर अच्छा है',
    '{0} aapke liye kul milakar achha hai',
  ),
  mixed: phrase('{0} is mixed for you', '{0} आपके लिए मिला-जुला है', '{0} aapke liye mila-jula hai'),
  careful: phrase(
    '{0} is one to go gently',
    '{0} आपके लिए धीरे चलने का है',
    '{0} aapke liye dheere chalne ka hai',
  ),
} as const satisfies Record<DayTone, unknown>
const BEST = phrase('the best days are {0}', 'सबसे अच्छे दिन हैं {0}', 'sabse achhe din hain {0}')
const BEST_DAY = phrase('the best day is {0}', 'सबसे अच्छा दिन है {0}', 'sabse achha din hai {0}')
const ASHTAMA = phrase(
  'The Moon passes the 8th sign from yours: {0}.',
  'चंद्रमा आपकी राशि से आठवें स्थान में रहता है: {0}।',
  'Chandra aapki rashi se aathve sthan mein rehta hai: {0}.',
)
const KEEP = phrase(
  'Keep what matters for {0}, and take it easy on {1}.',
  'ज़रूरी काम {0} के लिए रखें, और {1} को आराम से चलें।',
  'Zaroori kaam {0} ke liye rakhein, aur {1} ko aaram se chalein.',
)
const KEEP_BEST = phrase(
  'Keep what matters for {0}.',
  'ज़रूरी काम {0} के लिए रखें।',
  'Zaroori kaam {0} ke liye rakhein.',
)
const EASY = phrase('Take it easy on {0}.', '{0} को आराम से चलें।', '{0} ko aaram se chalein.')

function answerPeriod(
  read: PersonPeriod,
  { period, from, isNow }: Asked,
  hearer: Hearer,
  where: Whereabouts,
  isTimeKnown: boolean,
): Answer {
  const subject = isNow ? NAMES[period] : FROM[period](dayNoun(from, hearer))
  const best = listDays(read.bestDates, hearer)
  const [first, last] = [read.bestDates[0], read.bestDates.at(-1)]
  const reason = reasonOf(read, hearer)
  const action = actionOf(read, hearer)
  return {
    verdict: sentence(TONES[read.tone](subject), reason ? [reason.id] : []),
    ...(first !== undefined &&
      last !== undefined && {
        when: { ...sentence((first === last ? BEST_DAY : BEST)(best)), from: first, until: last },
      }),
    ...(reason && { why: sentence(reason.words, [reason.id]) }),
    ...(action && { action: sentence(action) }),
    certainty: sentence(sayGround(where, isTimeKnown)),
  }
}

/** The next stay of the Moon in the eighth sign, else the first graha that changes its sign. */
function reasonOf(
  { chandrashtama, claims }: PersonPeriod,
  hearer: Hearer,
): { id: string; words: Speak } | null {
  const nth = chandrashtama.findIndex(({ endMs }) => endMs > hearer.nowMs)
  const span = chandrashtama[nth]
  if (span) return { id: `chandrashtama.${nth}`, words: ASHTAMA(sayStretch(span, hearer)) }
  const entry = claims.find(({ id }) => id.startsWith('ingress.'))
  return entry ? { id: entry.id, words: capitalized(entry.evidence) } : null
}

function actionOf({ bestDates, carefulDates }: PersonPeriod, hearer: Hearer): Speak | null {
  const [best] = bestDates
  const gentle = carefulDates.length > 0 ? listDays(carefulDates, hearer) : null
  if (best !== undefined && gentle) return KEEP(shortDay(best, hearer), gentle)
  if (best !== undefined) return KEEP_BEST(shortDay(best, hearer))
  return gentle && EASY(gentle)
}

const periodFacts = (read: PersonPeriod, zone: string): Record<string, unknown> => ({
  tone: read.tone,
  score: read.score,
  days: read.days.map(({ panchang, tone, score }) => ({ date: panchang.date, tone, score })),
  datesWithout: read.datesWithout,
  bestDates: read.bestDates,
  carefulDates: read.carefulDates,
  chandrashtama: read.chandrashtama.map((span) => spanIn(zone, span)),
  ingresses: read.ingresses.map(({ graha, sign, utcMs, houseFromMoon }) => ({
    graha,
    sign,
    at: spanIn(zone, { startMs: utcMs, endMs: utcMs }).from,
    houseFromMoon,
  })),
  dashaChanges: read.dashaChanges.map(({ lord, level, startUtcMs }) => ({
    lord,
    level,
    from: spanIn(zone, { startMs: startUtcMs, endMs: startUtcMs }).from,
  })),
})
