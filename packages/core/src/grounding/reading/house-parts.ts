import type { Mention } from './mention.ts'
import {
  type At,
  isMark,
  before,
  after,
  isEmphasis,
  isIn,
  isLocative,
  holder,
  inHouse,
  isEnd,
  isStop,
  hasGrahaBefore,
  isLordBefore,
  endOfSign,
} from './part-search.ts'

/** Ordinals that one word follows: “fourth and ninth house”. */
function ordinalsAt(mentions: readonly Mention[], at: number): { houses: number[]; end: number } {
  const houses: number[] = []
  let i = at
  for (;;) {
    const mention = mentions[i]
    const n = mention?.is === 'ordinal' ? mention.n : null
    if (n === null || n > 12) break
    houses.push(n)
    const isJoined = mentions[i + 1]?.is === 'and' || isMark(mentions[i + 1], ',')
    const isMore = isJoined && mentions[i + 2]?.is === 'ordinal'
    i += isMore ? 2 : 1
    if (!isMore) break
  }
  while (isEmphasis(mentions[i])) i++
  return { houses, end: i }
}

export function housesAt(mentions: readonly Mention[], at: number, isHindi: boolean): At {
  const first = mentions[at]!
  const { houses, end } =
    first.is === 'named-house' ? { houses: [first.house], end: at + 1 } : numberedAt(mentions, at)
  if (houses.length === 0) return null
  const next = mentions[end]
  const isLord =
    next?.is === 'lord' || (next?.is === 'of' && after(mentions, end + 1, ['word']).mention?.is === 'lord')
  if (isLord) {
    const lord = after(mentions, end, ['of', 'word']).at
    return { parts: houses.map((house) => holder(`lord-${house}`)), end: lord + 1 }
  }
  if (isLordBefore(mentions, at)) return { parts: houses.map((house) => holder(`lord-${house}`)), end }
  if (before(mentions, at, ['your', 'word', 'about'])?.is === 'rules')
    return { parts: [{ part: 'rules', houses }], end }
  return houseSignAt(mentions, at, end, houses) ?? inHousesAt(mentions, at, end, houses, isHindi)
}

function inHousesAt(
  mentions: readonly Mention[],
  at: number,
  end: number,
  houses: readonly number[],
  isHindi: boolean,
): At {
  const cusp = onCuspAt(mentions, at, end, houses)
  if (cusp) return cusp
  const isThere = isLocative(mentions, at, end, isHindi)
  return { parts: houses.map((house) => inHouse(house, isThere)), end }
}

/** “the fifth house is Aquarius”, “दसवें भाव में कर्क राशि है”: the sign of a house in which nothing else is said to stand. */
function houseSignAt(mentions: readonly Mention[], at: number, end: number, houses: readonly number[]): At {
  if (hasGrahaBefore(mentions, at)) return null
  const next = after(mentions, end, ['your', 'word', 'of', 'is', 'holds', 'in', 'this', 'rashi'])
  const sign = next.mention
  if (sign?.is !== 'sign' || next.at === end) return null
  const past = endOfSign(mentions, next.at)
  const isSaid = mentions.slice(end, next.at).some(({ is }) => is === 'is' || is === 'holds')
  const isAtEnd = mentions[past]?.is === 'is'
  if (!(isSaid ? isEnd(mentions[past]) || mentions[past]?.is === 'in' : isAtEnd)) return null
  return { parts: [{ part: 'house-sign', houses, sign: sign.sign }], end: past }
}

/** “the seventh house”, “house 7”, “house number seven”. */
function numberedAt(mentions: readonly Mention[], at: number): { houses: number[]; end: number } {
  const none = { houses: [], end: at }
  const first = mentions[at]!
  if (first.is === 'house') {
    const direct = mentions[at + 1]
    const isBare = direct?.is === 'ordinal' && isEnd(mentions[at + 2]) && mentions[at - 1]?.is !== 'ordinal'
    if (isBare) return { houses: [direct.n], end: at + 2 }
    const told = after(mentions, at + 1, ['is', 'word'])
    if (told.at > at + 1 && told.mention?.is === 'ordinal' && mentions[at + 1]?.is === 'is')
      return { houses: [told.mention.n], end: told.at + 1 }
    const number = mentions[at + 1]?.raw.toLowerCase() === 'number' ? at + 2 : at + 1
    const value = mentions[number]
    return value?.is === 'digits' && value.value >= 1 && value.value <= 12
      ? { houses: [value.value], end: number + 1 }
      : none
  }
  if (first.is === 'digits' && mentions[at + 1]?.is === 'house' && first.value >= 1 && first.value <= 12)
    return { houses: [first.value], end: at + 2 }
  const { houses, end } = ordinalsAt(mentions, at)
  if (houses.length === 0) return none
  const next = mentions[end]
  if (next?.is === 'house') return { houses, end: end + 1 }
  if (next?.is === 'lord' || (next?.is === 'of' && mentions[end + 1]?.is === 'lord')) return { houses, end }
  return none
}

/** “in the ninth”, “नौवें में”: the word house is left out. */
export function ellipticAt(mentions: readonly Mention[], at: number, isHindi: boolean): At {
  if (mentions[at]?.is !== 'ordinal' && !isFigure(mentions, at)) return null
  const { houses, end } = isFigure(mentions, at)
    ? { houses: [(mentions[at] as Extract<Mention, { is: 'digits' }>).value], end: at + 1 }
    : ordinalsAt(mentions, at)
  const next = mentions[end]
  if (houses.length > 0 && before(mentions, at)?.is === 'rules' && !isOtherNoun(next))
    return { parts: [{ part: 'rules', houses }], end }
  if (houses.length > 0 && isLordBefore(mentions, at) && !isOtherNoun(next))
    return { parts: houses.map((house) => holder(`lord-${house}`)), end }
  const isHindiPlace = isHindi && next?.is === 'in' && mentions[end + 1]?.is !== 'of'
  const before1 = before(mentions, at)
  const isEnglishPlace = isIn(before1) && !isOtherNoun(next)
  // “मंगल आठवें हैं”, “Chandra aathve”; “pehle” and “doosre” say when and which, too.
  const isBareHindi =
    isHindi &&
    !isFigure(mentions, at) &&
    houses.every((house) => house > 2 || mentions[at - 1]?.is === 'graha') &&
    (isEnd(next) || next?.is === 'was' || standing.test(next?.raw ?? '')) &&
    (hasGrahaBefore(mentions, at) || mentions[at - 1]?.is === 'from')
  const cusp = onCuspAt(mentions, at, end, houses)
  if (cusp) return cusp
  // “in the house of gains, the 11th,”
  const isNamed = mentions.slice(0, at).some(({ is }) => is === 'named-house' || is === 'house')
  const isAside =
    isNamed && !isHindi && isMark(mentions[at - 2], ',') && (next === undefined || isMark(next, ',.'))
  // “Marriage is read from the seventh.”
  if (!isHindi && before1?.is === 'from' && houses.length > 0 && !isOtherNoun(next))
    return { parts: houses.map((house) => inHouse(house, false)), end }
  if (houses.length === 0 || !(isHindiPlace || isEnglishPlace || isAside || isBareHindi)) return null
  const isTopic = isAside && !isEnglishPlace && !mentions.slice(0, at).some(({ is }) => is === 'graha')
  return { parts: houses.map((house) => inHouse(house, !isTopic)), end }
}

const standing = /^(baith|बैठ|aa|आ|pad|पड़|rah|रह|gin|गिन|hoke|hokar|होकर)/i

/** “7 में”: a figure that stands for a house. */
const isFigure = (mentions: readonly Mention[], at: number): boolean => {
  const here = mentions[at]
  return (
    here?.is === 'digits' &&
    here.value >= 1 &&
    here.value <= 12 &&
    mentions[at + 1]?.is === 'in' &&
    mentions[at - 1]?.is === 'graha' &&
    mentions[at + 2]?.is !== 'of'
  )
}

/** “in the first place”, “in the second half”, “in the third quarter”: not houses. */
const otherNoun =
  /^(place|time|half|week|month|year|years|day|phase|stage|stretch|instance|person|one|quarter|decade|century|sign|signs|sub|minor|major|part|round|attempt|sense|line|row|part|degree|degrees|pada|minute|hour|marriage|child)$/i
const isOtherNoun = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  (otherNoun.test(mention.raw) ||
    ['digits', 'month', 'phase', 'star', 'dasha', 'paksha', 'tithi', 'nakshatra', 'rashi', 'pada'].includes(
      mention.is,
    ))

/** “Cancer is on the tenth”, “Cancer falls on the tenth”. */
function onCuspAt(mentions: readonly Mention[], at: number, end: number, houses: readonly number[]): At {
  const on = mentions.slice(Math.max(0, at - 3), at).findLastIndex(({ is }) => is === 'on')
  if (on < 0) return null
  for (let i = at - 1; i >= 0 && !isStop(mentions[i]!); i--) {
    const mention = mentions[i]!
    if (mention.is === 'graha') return null
    if (mention.is === 'sign') return { parts: [{ part: 'house-sign', houses, sign: mention.sign }], end }
  }
  return null
}
