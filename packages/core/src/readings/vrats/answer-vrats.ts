import { listed, phrase } from '@astrovoice/astrology'
import { sayAt, sayStretch, type Hearer } from '@astrovoice/astrology/day'
import { VRAT_RULES, type Ekadashi, type Vrat } from '@astrovoice/astrology/panchang'
import type { Claim } from '@astrovoice/astrology/rules'
import { sentence, type Answer } from '../answer/answer.ts'
import { dayNoun } from '../day/day-words.ts'
import { capitalized, type Speak } from '../speak.ts'

const IS = phrase('{0} is {1}', '{0} {1} है', '{0} {1} hai')
const IS_ON = phrase('{0} is on {1}', '{0} {1} को है', '{0} {1} ko hai')
const ITEM = phrase('{0} on {1}', '{1} को {0}', '{1} ko {0}')
const LIST = phrase('The next days are {0}', 'आने वाले दिन हैं: {0}', 'Aane wale din hain: {0}')
const NONE = phrase(
  'There is none in those days',
  'उन दिनों में ऐसा कोई दिन नहीं है',
  'Un dino mein aisa koi din nahi hai',
)
const BROKEN = phrase(
  'the fast is best broken {0}',
  'व्रत का पारण {0} करना अच्छा है',
  'vrat ka paran {0} karna achha hai',
)
const WORSHIP = phrase('worship is {0}', 'पूजा का समय {0} है', 'pooja ka samay {0} hai')
const MOONRISE = phrase('the Moon rises at {0}', 'चंद्रोदय {0} है', 'chandroday {0} hai')
const SHRADDHA = phrase('shraddha is given {0}', 'श्राद्ध का समय {0} है', 'shraddh ka samay {0} hai')
const TWO_DAYS = phrase(
  'Householders fast on the first of two days, vaishnavas on {0}, and break it {1}.',
  'गृहस्थ पहले दिन व्रत रखते हैं, वैष्णव {0} को, और उनका पारण {1} है।',
  'Grihasth pehle din vrat rakhte hain, vaishnav {0} ko, aur unka paran {1} hai.',
)

const maxSpoken = 3

const RULE_OF = {
  ekadashi: VRAT_RULES.smarta,
  pradosh: VRAT_RULES.pradosh,
  sankashti: VRAT_RULES.sankashti,
  purnima: VRAT_RULES.fullAndNewMoon,
  amavasya: VRAT_RULES.fullAndNewMoon,
  shraddha: VRAT_RULES.shraddha,
} as const satisfies Record<Vrat['kind'], unknown>

const claimOf = ({ kind, label, date }: Vrat, nth: number): Claim => ({
  id: `vrat.${nth}`,
  rule: RULE_OF[kind].id,
  evidence: label,
  figures: { date },
})

/** The first of some vrats with its hours, or the first three where a span was asked for. */
export function answerVrats(
  found: readonly Vrat[],
  hearer: Hearer,
  isSpanAsked: boolean,
): { answer: Answer; claims: Claim[] } {
  const [first, ...others] = found.slice(0, isSpanAsked ? maxSpoken : 1)
  if (!first) return { answer: { verdict: sentence(NONE()) }, claims: [] }
  if (others.length > 0) {
    const claims = [first, ...others].map(claimOf)
    const items = [first, ...others].map(({ label, date }) => ITEM(label, dayNoun(date, hearer)))
    return {
      answer: {
        verdict: sentence(
          LIST(listed(items)),
          claims.map(({ id }) => id),
        ),
      },
      claims,
    }
  }
  return answerOne(first, hearer)
}

function answerOne(vrat: Vrat, hearer: Hearer): { answer: Answer; claims: Claim[] } {
  const day = dayNoun(vrat.date, hearer)
  // “Ekadashi is tomorrow”, but “Ekadashi is on Wednesday, 4 March”.
  const said = (/\d/.test(day.en) ? IS_ON : IS)(vrat.label, day)
  const claim = claimOf(vrat, 0)
  const hours = hoursOf(vrat, hearer)
  const claims = [claim, ...(hours ? [hours] : [])]
  const verdict = sentence(said, [claim.id])
  const when = hours && {
    when: { ...sentence(hours.evidence, [hours.id]), from: vrat.date, until: vrat.date },
  }
  const two = vrat.kind === 'ekadashi' ? twoDaysOf(vrat, hearer) : undefined
  if (!two) return { answer: { verdict, ...when }, claims }
  return { answer: { verdict, ...when, why: sentence(two.evidence, [two.id]) }, claims: [...claims, two] }
}

/** When something is done on the day, by the rule that tells the hour. */
function hoursOf(vrat: Vrat, hearer: Hearer): Claim | undefined {
  const claim = (rule: keyof typeof VRAT_RULES, evidence: Speak, figures: Claim['figures']): Claim => ({
    id: `vrat.hours`,
    rule: VRAT_RULES[rule].id,
    evidence,
    figures,
  })
  const span = ({ startMs, endMs }: { startMs: number; endMs: number }) => ({
    fromUtcMs: startMs,
    toUtcMs: endMs,
  })
  switch (vrat.kind) {
    case 'ekadashi':
      return claim('parana', BROKEN(sayStretch(vrat.smarta.parana, hearer)), span(vrat.smarta.parana))
    case 'pradosh':
      return claim('pradosh', WORSHIP(sayStretch(vrat.worship, hearer)), span(vrat.worship))
    case 'sankashti':
      return vrat.moonriseMs === null
        ? undefined
        : claim('sankashti', MOONRISE(sayAt(vrat.moonriseMs, hearer)), { atUtcMs: vrat.moonriseMs })
    case 'shraddha':
      return claim('shraddha', SHRADDHA(sayStretch(vrat.aparahna, hearer)), span(vrat.aparahna))
    case 'purnima':
    case 'amavasya':
      return undefined
  }
}

const twoDaysOf = ({ smarta, vaishnava }: Ekadashi, hearer: Hearer): Claim | undefined =>
  smarta.date === vaishnava.date
    ? undefined
    : {
        id: 'vrat.vaishnava',
        rule: VRAT_RULES.vaishnava.id,
        evidence: capitalized(
          TWO_DAYS(dayNoun(vaishnava.date, hearer), sayStretch(vaishnava.parana, hearer)),
        ),
        figures: { smartaDate: smarta.date, vaishnavaDate: vaishnava.date },
      }
