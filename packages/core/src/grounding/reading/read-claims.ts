import type { Language } from '@astrovoice/contracts'
import type { Frame, ReadClaim } from '../read-claim.ts'
import { readAlmanac } from './almanac.ts'
import { readFindings } from './findings.ts'
import { mentionsOf, type Mention } from './mention.ts'
import { readMoments } from './moments.ts'
import { partsOf } from './parts.ts'
import { readDates, readPeriods, speaksOfPeriods, type PeriodsRead } from './periods.ts'
import { readPlacements } from './placements.ts'
import { readScores } from './scores.ts'
import { isConditional, speaksOfChart, stanceOf } from './stance.ts'

const has = (mentions: readonly Mention[], is: Mention['is']) => mentions.some((mention) => mention.is === is)

const noPeriods: PeriodsRead = { claims: [], used: new Set(), lords: [] }

function frameOf(mentions: readonly Mention[]): Frame {
  if (has(mentions, 'transit') || has(mentions, 'enters') || has(mentions, 'leaves')) return 'now'
  const isNow = (has(mentions, 'now') || has(mentions, 'today')) && !has(mentions, 'dasha')
  return isNow && !has(mentions, 'dosha') ? 'now' : 'birth'
}

/** Signs that a graha enters or leaves are not where it stands. */
const isPassage = (mentions: readonly Mention[]) => has(mentions, 'enters') || has(mentions, 'leaves')

function placementsOf(
  mentions: readonly Mention[],
  language: Language,
  used: ReadonlySet<number>,
): ReadClaim[] {
  if (has(mentions, 'varga') || has(mentions, 'western') || isPassage(mentions)) return []
  const parts = partsOf(mentions, language !== 'en', (at) => used.has(at))
  const isRashi = has(mentions, 'rashi') && !mentions.some(({ is }) => is === 'graha')
  return readPlacements(parts, { frame: frameOf(mentions), isAspect: has(mentions, 'aspects'), isRashi })
}

/**
 * What a sentence of an answer says about the caller's chart as it is. Questions, conditions, what the caller told, general
 * teaching and other people's charts say nothing about it. Denied placements say nothing either; a denied yoga, dosha
 * or retrograde motion is said to be absent.
 * @param nowYear resolves “next year”.
 */
export function readClaims(text: string, language: Language, nowYear: number): ReadClaim[] {
  const all = mentionsOf(text, language)
  const stance = stanceOf(text, all)
  if (!speaksOfChart(stance)) return []
  const mentions = stance.conditions.length > 0 ? all.filter((_, at) => !isConditional(stance, at)) : all
  const moments = readMoments(mentions, nowYear, language !== 'en')
  const almanac = readAlmanac(mentions, moments)
  if (almanac.isOfDay) return [...almanac.claims]
  const inDates = new Set(moments.flatMap(({ start, end }) => range(start, end)))
  const periods = speaksOfPeriods(mentions, moments) ? readPeriods(mentions) : noPeriods
  const dates = has(mentions, 'born') ? [] : readDates(mentions, moments, periods.lords)
  return [
    ...placementsOf(mentions, language, new Set([...inDates, ...periods.used])),
    ...periods.claims,
    ...dates,
    ...readScores(mentions.filter((_, at) => !inDates.has(at))),
    ...readFindings(mentions),
  ]
}

const range = (from: number, until: number): number[] =>
  Array.from({ length: until - from }, (_, i) => from + i)
