import type { PersonYear } from '@astrovoice/astrology/day'
import {
  judgeMatterOfYear,
  pairsOf,
  SAHAM_LABELS,
  sahamsOf,
  sayMatterOfYear,
  saySaham,
  TAJIKA_ROWS,
  TAJIKA_RULES,
  wholeChartYoga,
  type Saham,
  type TajikaMatter,
} from '@astrovoice/astrology/tajika'
import { sentence } from '../answer/answer.ts'
import type { Claim } from '../answer/claim.ts'
import type { Finding } from '../answer/give-answer.ts'
import { joinSentences } from '../meaning/say-statements.ts'
import { capitalized, type Speak } from '../speak.ts'
import { tellYear, type AskedYear } from './year.ts'

/** One matter of a year of life: what the lords of the lagna and of its house do, and where its saham is. */
export function tellMatter(year: PersonYear, matter: TajikaMatter, asked: AskedYear): Finding {
  const judged = judgeMatterOfYear(year.chart, matter)
  const whole = tellYear(year, asked, [])
  const { saham, label } = TAJIKA_ROWS[matter]
  const reasons = [...judged.claims, ...(saham ? [sahamClaim(year, saham)] : [])]
  const { when, certainty } = whole.answer
  return {
    ...whole,
    answer: {
      verdict: sentence(
        sayMatterOfYear(judged.standing, label),
        judged.claims.map(({ id }) => id),
      ),
      ...(when && { when }),
      why: joinSentences(reasons.map(({ id, evidence }) => sentence(closed(capitalized(evidence)), [id]))),
      ...(certainty && { certainty }),
    },
    claims: [...(whole.claims ?? []), ...reasons],
    facts: { ...whole.facts, matter, standing: judged.standing, lords: [judged.lagnaLord, judged.houseLord] },
  }
}

const closed = ({ en, hi, hinglish }: Speak): Speak => ({
  en: `${en}.`,
  hi: `${hi}।`,
  hinglish: `${hinglish}.`,
})

const sahamClaim = ({ chart, isByDay }: PersonYear, name: Saham): Claim => {
  const point = sahamsOf(chart, isByDay)[name]
  return {
    id: `tajika.saham.${name}`,
    rule: TAJIKA_RULES.saham.id,
    evidence: saySaham(name, point),
    figures: { longitudeDeg: Math.round(point.longitudeDeg * 100) / 100, house: point.house },
  }
}

/** The yogas and sahams of a year, for the model. */
export function yogaFacts({ chart, isByDay }: PersonYear): Record<string, unknown> {
  const sahams = sahamsOf(chart, isByDay)
  const names = Object.keys(SAHAM_LABELS) as Saham[]
  return {
    wholeChartYoga: wholeChartYoga(chart),
    tajikaYogas: pairsOf(chart).map((pair) => ({
      yoga: pair.yoga,
      planets: [pair.faster, pair.slower],
      ...(pair.yoga === 'ithasala' && {
        stage: pair.stage,
        kamboola: pair.isKamboola,
        loweredBy: pair.hindrances.map(({ kind, by }) => `${kind} ${by}`),
      }),
    })),
    sahams: Object.fromEntries(
      names.map((name) => [name, `${sahams[name].sign}, house ${sahams[name].house}`]),
    ),
  }
}
