import { phrase } from '@astrovoice/astrology'
import { sayStretch, type DayTone, type Hearer, type PersonDay } from '@astrovoice/astrology/day'
import { sentence, type Answer, type When } from '../answer/answer.ts'
import { capitalized } from '../speak.ts'
import type { Whereabouts } from './day-arguments.ts'
import { sayGround, subjectOf } from './day-words.ts'

const VERDICTS = {
  good: phrase(
    '{0} is a good day for you, best for {1}',
    '{0} का दिन आपके लिए अच्छा है, ख़ासकर {1} के लिए',
    '{0} ka din aapke liye achha hai, khaaskar {1} ke liye',
  ),
  mixed: phrase(
    '{0} is a mixed day for you, fine for {1}',
    '{0} का दिन आपके लिए मिला-जुला है, {1} के लिए ठीक है',
    '{0} ka din aapke liye mila-jula hai, {1} ke liye theek hai',
  ),
  careful: phrase(
    '{0} is a day to go gently, though fine for {1}',
    '{0} का दिन आपके लिए धीरे चलने का है, पर {1} के लिए ठीक है',
    '{0} ka din aapke liye dheere chalne ka hai, par {1} ke liye theek hai',
  ),
} as const satisfies Record<DayTone, unknown>

/** Of days that are over: what was, without anything to do. */
const PAST_VERDICTS = {
  good: phrase(
    '{0} was a good day for you, best for {1}',
    '{0} का दिन आपके लिए अच्छा था, ख़ासकर {1} के लिए',
    '{0} ka din aapke liye achha tha, khaaskar {1} ke liye',
  ),
  mixed: phrase(
    '{0} was a mixed day for you, fine for {1}',
    '{0} का दिन आपके लिए मिला-जुला था, {1} के लिए ठीक था',
    '{0} ka din aapke liye mila-jula tha, {1} ke liye theek tha',
  ),
  careful: phrase(
    '{0} was a day to go gently, though fine for {1}',
    '{0} का दिन आपके लिए धीरे चलने का था, पर {1} के लिए ठीक था',
    '{0} ka din aapke liye dheere chalne ka tha, par {1} ke liye theek tha',
  ),
} as const satisfies Record<DayTone, unknown>

const CLEAREST = phrase('the clearest time is {0}', 'सबसे साफ़ समय {0} है', 'sabse saaf samay {0} hai')
const BUT = phrase('{0}, but {1}', '{0}, लेकिन {1}', '{0}, lekin {1}')
const LEAVE = phrase(
  'Leave {0} free of beginnings: {1}.',
  '{0} में कोई नया काम शुरू न करें: {1}।',
  '{0} mein koi naya kaam shuru na karein: {1}.',
)

/** What is said of a day for a person: how it is, when it is clearest, why, and what to leave. */
export function answerDay(day: PersonDay, where: Whereabouts, hearer: Hearer, isTimeKnown: boolean): Answer {
  const { date } = day.panchang
  const isOver = day.panchang.nextSunriseMs <= hearer.nowMs
  const [best, avoid] = isOver ? [null, null] : [day.best, day.avoid]
  const verdict = (isOver ? PAST_VERDICTS : VERDICTS)[day.tone](subjectOf(date, hearer), day.goodFor)
  const when: When | undefined = best
    ? {
        ...sentence(CLEAREST(sayStretch(best, hearer)), [`stretch.${best.kind}`]),
        from: date,
        until: date,
      }
    : undefined
  return {
    verdict: sentence(verdict, ['star-nature', ...day.reasons.map(({ id }) => id)]),
    ...(when && { when }),
    ...why(day),
    ...(avoid && {
      action: sentence(LEAVE(avoid.label, sayStretch(avoid, hearer)), [`stretch.${avoid.kind}`]),
    }),
    certainty: sentence(sayGround(where, isTimeKnown)),
  }
}

/** The weightiest reason; of a mixed day that and the weightiest on the other side. */
function why({ tone, reasons, contrary }: PersonDay): Pick<Answer, 'why'> {
  const [first] = reasons
  if (!first) return {}
  if (tone !== 'mixed' || !contrary) return { why: sentence(capitalized(first.evidence), [first.id]) }
  return { why: sentence(capitalized(BUT(first.evidence, contrary.evidence)), [first.id, contrary.id]) }
}
