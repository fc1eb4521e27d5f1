import { phrase } from '@astrovoice/astrology'
import {
  calendarDay,
  nameDay,
  sayDay,
  type Hearer,
  type PersonDay,
  type PersonPeriod,
} from '@astrovoice/astrology/day'
import type { Claim } from '@astrovoice/astrology/rules'
import { civilDateAt, civilDay } from '@astrovoice/astrology/time-place'
import { answerPeriod, inAll, sayMonth, type Sentence, type Speak } from '../../readings/index.ts'
import { joinLines, lightOf, lineOf, noLines, type Lines, type WrittenHoroscope } from '../line.ts'
import { sayDasha, sayDashaMeaning } from '../lines/say-dasha.ts'
import { groundOfSign } from '../lines/say-place.ts'
import { saySlowTransits } from '../lines/say-slow-transits.ts'
import { readKept, type Writing } from './writing.ts'

const WEEK = phrase('The week from {0}', '{0} से शुरू हफ़्ता', '{0} se shuru hafta')
const WEEK_TITLE = phrase('{0} to {1}', '{0} से {1}', '{0} se {1}')
const ENTERS_ON = phrase('{1}: {0}', '{1}: {0}', '{1}: {0}')
const maxIngresses = 3
const monthMs = 31 * 86_400_000

/** A week or a month: how it is, its best days, which grahas change their sign, and what runs. */
export function writeDays(writing: Writing, period: 'week' | 'month'): WrittenHoroscope {
  const { owner, where, span, speakers } = writing
  const { timeZone: zone } = where.place
  const { read } = readKept(writing, span.from, span.days)
  const startMs = civilDay(span.from, zone).startMs
  // From a month before, so that every day is called by its date.
  const hearer = { nowMs: startMs - monthMs, zone }
  const subject = period === 'week' ? WEEK(nameDay(span.from, hearer)) : monthOf(startMs, zone)
  const answer = answerPeriod(read, subject, hearer)
  const [best, gentle] = [claimsOn(read, read.bestDates), claimsOn(read, read.carefulDates)]
  const first = claimsOn(read, [read.days[0]!.panchang.date])
  const ashtama = read.claims.filter(({ id }) => id === 'chandrashtama.0')
  const decisive = [...new Set([...best, ...gentle, ...ashtama])]
  const reasoned = (said: Sentence | undefined, claims: readonly Claim[]): Sentence[] =>
    said ? [{ ...said, claims: [...said.claims, ...claims.map(({ id }) => id)] }] : []
  const parts = joinLines([
    {
      lines: [
        {
          ...lineOf('verdict', answer.verdict),
          claims: (decisive.length > 0 ? decisive : first).map(({ id }) => id),
        },
        ...reasoned(answer.when, best).map((said) => lineOf('time', said)),
        // Changes of sign have lines of their own.
        ...reasoned(ashtama.length > 0 ? answer.why : undefined, []).map((said) => lineOf('why', said)),
      ],
      claims: [...read.claims, ...best, ...gentle, ...first],
    },
    sayIngresses(read, hearer),
    period === 'week'
      ? sayDasha(owner, startMs, zone)
      : sayDashaMeaning(owner, { atMs: startMs, zone, speakers }),
    period === 'week' ? noLines : saySlowTransits(writing, ['jupiter', 'saturn']).parts,
    {
      lines: reasoned(answer.action, [...best, ...gentle]).map((said) => lineOf('action', said)),
      claims: [],
    },
    owner.kind === 'sign' ? { lines: [groundOfSign()], claims: [] } : noLines,
  ])
  return {
    title: period === 'week' ? weekTitle(span, hearer) : monthOf(startMs, zone),
    light: lightOf(read.tone),
    ...parts,
    uses: [],
    day: null,
    best: null,
    bestDates: read.bestDates,
    gentleDates: read.carefulDates,
    endsAtMs: civilDay(span.until, zone).endMs,
  }
}

const monthOf = (startMs: number, zone: string): Speak =>
  inAll((language) => sayMonth(startMs, zone, language))

const weekTitle = ({ from, until }: Writing['span'], hearer: Hearer): Speak =>
  WEEK_TITLE(calendarDay(from, hearer), calendarDay(until, hearer))

/** The weightiest claim of each of some days, named by its date. */
function claimsOn({ days }: PersonPeriod, dates: readonly string[]): Claim[] {
  const reasonOf = ({ panchang: { date }, reasons: [first] }: PersonDay): Claim[] =>
    first && dates.includes(date) ? [{ ...first, id: `${date}.${first.id}` }] : []
  return days.flatMap(reasonOf)
}

/** The first changes of sign, each with its day. */
function sayIngresses({ ingresses, claims }: PersonPeriod, hearer: Hearer): Lines {
  const lines = ingresses.slice(0, maxIngresses).flatMap(({ utcMs }, nth) => {
    const claim = claims.find(({ id }) => id === `ingress.${nth}`)
    const day = sayDay(civilDateAt(utcMs, hearer.zone), hearer)
    return claim
      ? [{ part: 'ingress' as const, speak: ENTERS_ON(claim.evidence, day), claims: [claim.id] }]
      : []
  })
  return { lines, claims: [] }
}
