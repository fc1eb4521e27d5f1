import type { Language } from '@astrovoice/contracts'
import type { Frame, ReadClaim } from '../read-claim.ts'
import { readAlmanac } from './almanac.ts'
import { readFindings } from './findings.ts'
import { mentionsOf, type Mention } from './mention.ts'
import { readMoments, type Now } from './moments.ts'
import type { Part } from './part.ts'
import { partsOf } from './parts.ts'
import { readDates, readPeriods, speaksOfPeriods, type PeriodsRead } from './periods.ts'
import { readPlacements, type PlacementsRead } from './placements.ts'
import { readScores } from './scores.ts'
import { isConditional, speaksOfChart, stanceOf } from './stance.ts'
import { noTopic, type Topic } from './topic.ts'
import { readAges } from './ages.ts'

const has = (mentions: readonly Mention[], is: Mention['is']) => mentions.some((mention) => mention.is === is)

const noPeriods: PeriodsRead = { claims: [], used: new Set(), lords: [] }

function frameOf(mentions: readonly Mention[]): Frame {
  if (has(mentions, 'transit') || has(mentions, 'enters') || has(mentions, 'leaves')) return 'now'
  const isNow = (has(mentions, 'now') || has(mentions, 'today')) && !has(mentions, 'dasha')
  return isNow && !has(mentions, 'dosha') ? 'now' : 'birth'
}

const isStop = ({ is, raw }: Mention) => is === 'and' || (is === 'mark' && ',;:—'.includes(raw))

/** “nakshatra Rohini nikla”: it turned out to be. */
const turnsOut = /^(nikl[aei]|निकला|निकले|निकली)$/i

/** Signs and houses that a graha enters or leaves are not where it stands: the clauses of such words. */
function passagesOf(mentions: readonly Mention[]): Set<number> {
  const passed = new Set<number>()
  mentions.forEach(({ is, raw }, at) => {
    if ((is !== 'enters' && is !== 'leaves') || turnsOut.test(raw)) return
    let [from, until] = [at, at]
    while (from > 0 && !isStop(mentions[from - 1]!)) from--
    while (until < mentions.length && !isStop(mentions[until]!)) until++
    for (const each of range(from, until)) if (mentions[each]!.is !== 'graha') passed.add(each)
  })
  return passed
}

const ofFragment: readonly Mention['is'][] = [
  'ordinal',
  'house',
  'sign',
  'rashi',
  'retrograde',
  'direct',
  'mark',
  'in',
  'and',
  'degree',
  'digits',
  'dignity',
]

/** “Mars first. Ninth house, Gemini.”: all of it is said of what was named before. */
const isFragment = (mentions: readonly Mention[]): boolean =>
  mentions.every(({ is, raw }) => ofFragment.includes(is) || /^(the|in|ka|ki|ke|का|की|के)$/i.test(raw))

const noPlacements: PlacementsRead = { claims: [], holders: [], house: null }

function placementsOf(
  mentions: readonly Mention[],
  language: Language,
  used: ReadonlySet<number>,
  topic: Topic,
): PlacementsRead {
  if (has(mentions, 'varga') || has(mentions, 'western')) return noPlacements
  const passed = passagesOf(mentions)
  const read = partsOf(mentions, language !== 'en', (at) => used.has(at) || passed.has(at))
  const parts: readonly Part[] = isFragment(mentions) ? [{ part: 'pronoun', isPlural: false }, ...read] : read
  const isRashi = has(mentions, 'rashi') && !mentions.some(({ is }) => is === 'graha')
  return readPlacements(parts, {
    frame: frameOf(mentions),
    isAspect: mentions.some(({ is }, at) => is === 'aspects' && mentions[at - 1]?.is !== 'from'),
    isRashi,
    topic,
  })
}

export interface SentenceRead {
  readonly claims: readonly ReadClaim[]
  /** What the next sentence may refer to. */
  readonly topic: Topic
}

/** The longest text that is read: a sentence that is longer is cut there. */
const maxLength = 1200

/**
 * What a sentence of an answer says about the caller's chart as it is. Questions, conditions, what the caller told, general
 * teaching and other people's charts say nothing about it. Denied placements say nothing either; a denied yoga, dosha,
 * motion, dignity or combustion is said to be absent.
 * @param now resolves “next year” and “this November”.
 */
export function readSentence(text: string, language: Language, now: Now, topic: Topic): SentenceRead {
  const all = mentionsOf(text.slice(0, maxLength), language)
  const stance = stanceOf(text, all)
  const mentions = stance.conditions.length > 0 ? all.filter((_, at) => !isConditional(stance, at)) : all
  const moments = readMoments(mentions, now, language !== 'en')
  const almanac = readAlmanac(mentions, moments, topic)
  const isSaid = speaksOfChart(stance)
  if (almanac.isOfDay)
    return { claims: isSaid ? almanac.claims : [], topic: { ...noTopic, on: moments[0]?.moment ?? topic.on } }
  const inDates = new Set(moments.flatMap(({ start, end }) => range(start, end)))
  const isOfPeriods = speaksOfPeriods(mentions, moments, language !== 'en', topic)
  const periods = isOfPeriods ? readPeriods(mentions, language !== 'en', topic) : noPeriods
  const isOfFeast = has(mentions, 'tithi') && periods.lords.length === 0
  const dates = has(mentions, 'born') || isOfFeast ? [] : readDates(mentions, moments, periods.lords)
  const used = new Set([...inDates, ...periods.used])
  const placements = placementsOf(mentions, language, used, topic)
  const scores = readScores(
    mentions.filter((_, at) => !inDates.has(at)),
    topic.isOfMatch,
  )
  const claims = [
    ...placements.claims,
    ...periods.claims,
    ...dates,
    ...scores,
    ...readFindings(mentions),
    ...readAges(mentions),
  ]
  return {
    claims: isSaid ? claims : [],
    topic: {
      holders: placements.holders.length > 0 ? placements.holders : holdersAfter(topic, all),
      house: placements.house,
      level: periods.lords.at(-1)?.period.level ?? topic.level,
      isOfPeriods,
      isOfMatch: scores.length > 0 || topic.isOfMatch || has(mentions, 'guna') || has(mentions, 'koota'),
      on: topic.on,
    },
  }
}

/** A sentence that names nothing that stands leaves what was spoken of before. */
const holdersAfter = (topic: Topic, mentions: readonly Mention[]) => {
  const named = mentions.flatMap((mention) => (mention.is === 'graha' ? [mention.graha] : []))
  return named.length > 0 ? named.slice(-1) : topic.holders
}

/** As `readSentence`, of a sentence that stands alone. */
export const readClaims = (text: string, language: Language, now: Now): readonly ReadClaim[] =>
  readSentence(text, language, now, noTopic).claims

const range = (from: number, until: number): number[] =>
  Array.from({ length: until - from }, (_, i) => from + i)
