import { figure, phrase, type Label } from '@astrovoice/astrology'
import { sayStretch, type Hearer } from '@astrovoice/astrology/day'
import {
  activities,
  findMuhurta,
  MUHURTA_RULES,
  SEASON_LABELS,
  type Activity,
  type Muhurta,
  type MuhurtaResult,
} from '@astrovoice/astrology/panchang'
import type { Claim } from '@astrovoice/astrology/rules'
import { isoInZone } from '@astrovoice/astrology/time-place'
import { z } from 'zod'
import { sentence, type Answer } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { assertOldEnough } from '../areas/age.ts'
import {
  dateArgument,
  findWhereabouts,
  placeArgument,
  placeDescription,
  siteOf,
  spanOf,
  todayAt,
  withinCalendar,
} from '../day/day-arguments.ts'
import { dayNoun, listDays, sayPlace } from '../day/day-words.ts'
import { defineTool } from '../reading-tool.ts'
import { capitalized, type Speak } from '../speak.ts'

/** Names of activities as the model says them. */
const named = Object.fromEntries(activities.map((id) => [id.replaceAll('-', '_'), id])) as Record<
  string,
  Activity
>

const maxDays = 366
const defaultDays = 90
const maxTold = 5

export const muhurtaTool = defineTool({
  name: 'find_muhurta',
  description:
    'The next good days and hours to begin something: a wedding, housewarming, vehicle, business, job, naming, first haircut, journey, property, study or gold. Looks three months ahead unless dates are given.',
  parameters: z.strictObject({
    activity: z.enum(Object.keys(named) as [string, ...string[]]),
    from: dateArgument.describe('First ISO date; leave out for today.'),
    until: dateArgument.describe('Last ISO date, at most a year after the first.'),
    place: placeArgument.describe(placeDescription),
  }),
  compute: async ({ activity, from, until, place: name }, context) => {
    if (named[activity] === 'marriage') assertOldEnough(context, 'marriage')
    const where = await findWhereabouts(context, name)
    const { place } = where
    const { nowMs, reading } = context
    const hearer = { nowMs, zone: place.timeZone }
    const span = spanOf({ from, until }, todayAt(place, nowMs), { defaultDays, maxDays })
    const found = withinCalendar(() =>
      findMuhurta({
        ...siteOf(place),
        activity: named[activity] as Activity,
        ...span,
        ...(reading.isTimeKnown && { birthNakshatra: reading.natal.grahas.moon.nakshatraIndex }),
      }),
    )
    const ahead = found.muhurtas.filter(({ endMs }) => endMs > nowMs)
    const { answer, claims } = ahead[0]
      ? answerFound(found.label, ahead as [Muhurta, ...Muhurta[]], hearer)
      : answerNone(found, span, hearer)
    return giveAnswer(context, {
      answer: { ...answer, certainty: sentence(sayPlace(where)) },
      claims,
      facts: {
        place: place.name,
        ...span,
        muhurtas: ahead.slice(0, maxTold).map(({ startMs, endMs, date, tithi, nakshatra }) => ({
          date,
          from: isoInZone(startMs, place.timeZone),
          to: isoInZone(endMs, place.timeZone),
          tithi: tithi.en,
          nakshatra: nakshatra.en,
        })),
        daysRuledOut: found.daysRuledOut,
      },
      timeZone: place.timeZone,
    })
  },
})

const NEXT = phrase(
  'The next good day for {0} is {1}',
  '{0} के लिए अगला अच्छा दिन {1} है',
  '{0} ke liye agla achha din {1} hai',
)
const SUITS = phrase(
  'The Moon is in {0} and the tithi is {1}, which suit it.',
  'चंद्रमा {0} नक्षत्र में और तिथि {1} इसके अनुकूल हैं।',
  'Chandra {0} nakshatra mein aur tithi {1} iske anukool hain.',
)
const OTHERS = phrase('After that: {0}.', 'उसके बाद: {0}।', 'Uske baad: {0}.')
const NONE = phrase(
  'There is no good time for {0} from {1} to {2}',
  '{0} के लिए {1} से {2} तक कोई अच्छा समय नहीं है',
  '{0} ke liye {1} se {2} tak koi achha samay nahi hai',
)
const SEASON = phrase(
  '{0} rules out {1} of these days.',
  'इनमें से {1} दिन {0} के कारण नहीं लिए जाते।',
  'Inme se {1} din {0} ke kaaran nahi liye jaate.',
)
const LATER = phrase(
  'Ask me about later dates, or begin it quietly on a day that is good for you.',
  'आगे की तारीख़ें पूछिए, या अपने किसी अच्छे दिन सादगी से शुरू कीजिए।',
  'Aage ki tareekhein poochiye, ya apne kisi achhe din saadgi se shuru kijiye.',
)

type Told = { readonly answer: Answer; readonly claims: readonly Claim[] }

/** Within a sentence English writes what is begun small. */
const lowered = ({ en, hi, hinglish }: Label): Speak => ({ en: en.toLowerCase(), hi, hinglish })

function answerFound(label: Label, ahead: readonly [Muhurta, ...Muhurta[]], hearer: Hearer): Told {
  const [first] = ahead
  const others = [...new Set(ahead.map(({ date }) => date))].filter((date) => date !== first.date).slice(0, 2)
  const suits = SUITS(first.nakshatra, first.tithi)
  const claim: Claim = {
    id: 'activity',
    rule: MUHURTA_RULES.activity.id,
    evidence: suits,
    figures: { fromUtcMs: first.startMs, toUtcMs: first.endMs },
  }
  return {
    answer: {
      verdict: sentence(NEXT(lowered(label), dayNoun(first.date, hearer)), [claim.id]),
      when: { ...sentence(sayStretch(first, hearer), [claim.id]), from: first.date, until: first.date },
      why: sentence(suits, [claim.id]),
      ...(others.length > 0 && { action: sentence(OTHERS(listDays(others, hearer))) }),
    },
    claims: [claim],
  }
}

function answerNone(
  { label, daysRuledOut }: MuhurtaResult,
  span: { readonly from: string; readonly to: string },
  hearer: Hearer,
): Told {
  const [worst] = Object.entries(daysRuledOut).sort(([, a], [, b]) => b - a) as [
    keyof typeof SEASON_LABELS,
    number,
  ][]
  const verdict = NONE(lowered(label), dayNoun(span.from, hearer), dayNoun(span.to, hearer))
  if (!worst) return { answer: { verdict: sentence(verdict), action: sentence(LATER()) }, claims: [] }
  const [season, days] = worst
  const said = capitalized(SEASON(SEASON_LABELS[season], figure(days)))
  const claim: Claim = {
    id: 'season',
    rule: MUHURTA_RULES.season.id,
    evidence: said,
    figures: { daysRuledOut: days },
  }
  return {
    answer: {
      verdict: sentence(verdict, [claim.id]),
      why: sentence(said, [claim.id]),
      action: sentence(LATER()),
    },
    claims: [claim],
  }
}
