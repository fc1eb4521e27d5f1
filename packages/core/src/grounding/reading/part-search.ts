import type { Holder } from '../read-claim.ts'
import type { Mention } from './mention.ts'
import type { Part } from './part.ts'

export type At = { readonly parts: readonly Part[]; readonly end: number } | null

export const skipped: readonly Mention['is'][] = ['your', 'of', 'is', 'word', 'was', 'about', 'all', 'this']
export const isMark = (mention: Mention | undefined, marks: string) =>
  mention?.is === 'mark' && marks.includes(mention.mark)

/** The nearest mention before `at` that is none of the small words; a mark ends the search. */
export function before(
  mentions: readonly Mention[],
  at: number,
  small: readonly Mention['is'][] = ['your', 'word', 'about'],
) {
  let i = at - 1
  while (i >= 0 && at - i <= 4 && small.includes(mentions[i]!.is)) i--
  return mentions[i]
}

export function after(mentions: readonly Mention[], at: number, small: readonly Mention['is'][]) {
  let i = at
  while (i < mentions.length && i - at < 4 && small.includes(mentions[i]!.is)) i++
  return { mention: mentions[i], at: i }
}

const emphasis = /^(hi|ही|bhi|भी|only|just|itself|yaani|यानी|to|तो|apne|apni|अपने|अपनी|he)$/i
export const isEmphasis = (mention: Mention | undefined) =>
  mention !== undefined && emphasis.test(mention.raw)

/** “in the ninth”, “he’s in the ninth”, “falls in the ninth”. */
export const isIn = (mention: Mention | undefined) =>
  mention?.is === 'in' || (mention?.is === 'is' && / in$/i.test(mention.raw))

export const isLocative = (
  mentions: readonly Mention[],
  start: number,
  end: number,
  isHindi: boolean,
): boolean => {
  let next = end
  while (isEmphasis(mentions[next])) next++
  return (isHindi && mentions[next]?.is === 'in') || isIn(before(mentions, start))
}

export const holder = (of: Holder, isCompanion = false): Part => ({ part: 'holder', holder: of, isCompanion })
export const inHouse = (house: number, isIn: boolean): Part => ({
  part: 'predicate',
  predicate: { is: 'house', house, isLocative: isIn },
})

export const isEnd = (mention: Mention | undefined) =>
  mention === undefined || mention.is === 'mark' || mention.is === 'and' || mention.is === 'is'

export const isStop = (mention: Mention) => mention.is === 'and' || isMark(mention, ',;:—–()…')

/** Whether a graha stands in the clause before a mention. */
export function hasGrahaBefore(mentions: readonly Mention[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !isStop(mentions[i]!); i--)
    if (['graha', 'lord-of', 'lord'].includes(mentions[i]!.is)) return true
  return false
}

export const isLordBefore = (mentions: readonly Mention[], start: number) => {
  const near = before(mentions, start)
  if (near?.is !== 'of') return false
  const at = mentions.lastIndexOf(near, start)
  return before(mentions, at)?.is === 'lord'
}

export const endOfSign = (mentions: readonly Mention[], at: number) =>
  mentions[at + 1]?.is === 'rashi' ? at + 2 : at + 1
