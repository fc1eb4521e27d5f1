import { computeChart, type Chart } from '@astrovoice/astrology'
import {
  fruitful,
  judgeMatter,
  KP_MATTERS,
  KP_RULES,
  readHorary,
  readKp,
  rulingPlanets,
  sayHoraryRow,
  sayJudgement,
  sayKpLagna,
  sayKpMoon,
  sayRulingPlanets,
  type KpChart,
  type KpJudgement,
  type KpMatter,
} from '@astrovoice/astrology/kp'
import { z } from 'zod'
import { sentence, type Answer } from '../answer/answer.ts'
import type { Claim } from '../answer/claim.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { needBirthTime } from '../answer/need-birth-time.ts'
import { assertAdults } from '../areas/age.ts'
import { conventions, type BirthReading } from '../birth-reading.ts'
import { findWhereabouts, placeArgument, placeDescription, type Whereabouts } from '../day/day-arguments.ts'
import { sayPlace } from '../day/day-words.ts'
import { judgementFacts, kpFacts, rulingFacts } from '../kp/kp-facts.ts'
import { saySubLordCertainty, subLordMovesWithin, tendency } from '../kp/say-certainty.ts'
import { joinSentences } from '../meaning/say-statements.ts'
import { defineTool, type ReadingContext, type ToolOutput } from '../reading-tool.ts'
import { capitalized, type Speak } from '../speak.ts'

const adultMatters: ReadonlySet<KpMatter> = new Set(['marriage', 'children'])

export const kpTool = defineTool({
  name: 'get_kp',
  description:
    'Krishnamurti Paddhati (KP), when the caller asks for KP, a sub lord, ruling planets or a horary number. With `matter`, what the sub lord of its cusp says; with `number` (1 to 249, told by the caller) the horary chart of this moment, which needs no birth time. With neither, the KP lagna and the ruling planets now.',
  parameters: z.strictObject({
    matter: z.enum(KP_MATTERS).optional().describe('What the question is about.'),
    number: z.int().min(1).max(249).optional().describe('The horary number that the caller told.'),
    place: placeArgument.describe(placeDescription),
  }),
  compute: async ({ matter, number, place }, context) => {
    if (matter && adultMatters.has(matter)) assertAdults(context, [context.reading.profile], matter)
    const where = await findWhereabouts(context, place)
    const now = chartNow(where, context)
    if (number !== undefined) return answerNumber({ number, matter, now, where }, context)
    return matter ? answerMatter(matter, now, context) : answerChart(now, where, context)
  },
})

/** The sky of this moment where the caller is: who asks rules with it. */
const chartNow = ({ place }: Whereabouts, { nowMs }: ReadingContext): Chart => {
  const { latitudeDeg, longitudeDeg } = place
  return computeChart({ utcMs: nowMs, latitudeDeg, longitudeDeg, node: conventions.node })
}

/** A sub passes a cusp in minutes, so that half an hour of doubt leaves no sub lord. */
const isToTheMinute = ({ accuracy }: BirthReading): boolean => accuracy === 'exact'

const kpConventions = { ...conventions, ayanamsa: 'kp', houses: 'placidus' }

const closed = ({ en, hi, hinglish }: Speak): Speak => ({
  en: `${en}.`,
  hi: `${hi}।`,
  hinglish: `${hinglish}.`,
})

const because = ({ claims: [claim] }: KpJudgement): Pick<Answer, 'why'> =>
  claim ? { why: sentence(capitalized(closed(claim.evidence)), [claim.id]) } : {}

const idsOf = ({ claims }: KpJudgement) => claims.map(({ id }) => id)

function answerMatter(matter: KpMatter, now: Chart, context: ReadingContext): ToolOutput {
  const { reading } = context
  const isTimeKnown = isToTheMinute(reading)
  needBirthTime({ ...reading, isTimeKnown }, 'A sub lord of KP may change within minutes.')
  const kp = readKp(context.reading.chart)
  const judged = judgeMatter(kp, matter)
  const rulers = rulingPlanets(now)
  const within = subLordMovesWithin(context.reading, judged)
  return giveAnswer(context, {
    answer: {
      verdict: sentence(sayJudgement(judged), idsOf(judged)),
      ...because(judged),
      certainty: sentence(saySubLordCertainty(within)),
    },
    claims: judged.claims,
    facts: {
      ...judgementFacts(judged),
      fruitful: fruitful(judged, rulers),
      ...rulingFacts(rulers),
      ...kpFacts(kp),
      subLordMovesWithinMinutes: within,
    },
    conventions: kpConventions,
  })
}

interface Asked {
  readonly number: number
  readonly matter: KpMatter | undefined
  readonly now: Chart
  readonly where: Whereabouts
}

function answerNumber({ number, matter, now, where }: Asked, context: ReadingContext): ToolOutput {
  const horary = readHorary(now, number)
  const rulers = rulingPlanets(now)
  const judged = matter && judgeMatter(horary, matter)
  const row = claimOf('number', sayHoraryRow(horary))
  const verdict = judged
    ? sentence(sayJudgement(judged, number), idsOf(judged))
    : sentence(row.evidence, [row.id])
  return giveAnswer(context, {
    answer: { verdict, ...(judged && because(judged)), certainty: sentence(tendency) },
    claims: judged ? judged.claims : [row],
    facts: {
      number,
      place: where.place.name,
      ...(judged && { ...judgementFacts(judged), fruitful: fruitful(judged, rulers) }),
      ...rulingFacts(rulers),
      ...kpFacts(horary),
    },
    conventions: kpConventions,
  })
}

/** The lagna of a birth whose time is known, and who rules now. */
function answerChart(now: Chart, where: Whereabouts, context: ReadingContext): ToolOutput {
  const rulers = rulingPlanets(now)
  const ruling = claimOf('rulingPlanets', sayRulingPlanets(rulers))
  const said = sentence(closed(ruling.evidence), [ruling.id])
  const certainty = sentence(sayPlace(where))
  const facts = { place: where.place.name, ...rulingFacts(rulers) }
  if (!isToTheMinute(context.reading)) {
    const verdict = sentence(ruling.evidence, [ruling.id])
    return giveAnswer(context, {
      answer: { verdict, certainty },
      claims: [ruling],
      facts,
      conventions: kpConventions,
    })
  }
  const kp: KpChart = readKp(context.reading.chart)
  const lagna = claimOf('sub', sayKpMoon(kp))
  return giveAnswer(context, {
    answer: {
      verdict: sentence(sayKpLagna(kp), [lagna.id]),
      why: joinSentences([sentence(closed(lagna.evidence), [lagna.id]), said]),
      certainty,
    },
    claims: [lagna, ruling],
    facts: { ...facts, ...kpFacts(kp) },
    conventions: kpConventions,
  })
}

const claimOf = (rule: 'sub' | 'number' | 'rulingPlanets', evidence: Speak): Claim => ({
  id: `kp.${rule}`,
  rule: KP_RULES[rule].id,
  evidence,
  figures: {},
})
