import type { Graha, Nakshatra, Sign } from '@astrovoice/astrology'
import type { Holder } from '../read-claim.ts'
import type { SaidDignity } from '../words/term.ts'
import type { Mention } from './mention.ts'

/** Where or how something stands. */
export type Predicate =
  | { readonly is: 'sign'; readonly sign: Sign }
  | { readonly is: 'house'; readonly house: number; readonly isLocative: boolean; readonly from?: Graha | 'lagna' }
  | { readonly is: 'nakshatra'; readonly nakshatra: Nakshatra; readonly pada: number | null }
  | { readonly is: 'degree'; readonly degrees: number }
  | { readonly is: 'retrograde'; readonly isRetrograde: boolean }
  | { readonly is: 'combust' }
  | { readonly is: 'dignity'; readonly dignity: SaidDignity }

/** What sentences about placements are made of. */
export type Part =
  | { readonly part: 'holder'; readonly holder: Holder; readonly isCompanion: boolean }
  | { readonly part: 'predicate'; readonly predicate: Predicate }
  | { readonly part: 'ascendant'; readonly sign: Sign }
  | { readonly part: 'rules'; readonly houses: readonly number[] }
  | { readonly part: 'reference'; readonly graha: Graha | 'lagna' }
  | { readonly part: 'house-sign'; readonly houses: readonly number[]; readonly sign: Sign }
  /** The lord of the house that was spoken of. */
  | { readonly part: 'lord-of-it' | 'rules-it' }
  | { readonly part: 'pronoun'; readonly isPlural: boolean }
  | { readonly part: 'break'; readonly mark: 'list' | 'and' | 'with' | 'opens' }
  | { readonly part: 'there' | 'not' | 'all' }

type At = { readonly parts: readonly Part[]; readonly end: number } | null

const skipped: readonly Mention['is'][] = ['your', 'of', 'is', 'word', 'was', 'about', 'all', 'this']
const isMark = (mention: Mention | undefined, marks: string) =>
  mention?.is === 'mark' && marks.includes(mention.mark)

/** The nearest mention before `at` that is none of the small words; a mark ends the search. */
function before(
  mentions: readonly Mention[],
  at: number,
  small: readonly Mention['is'][] = ['your', 'word', 'about'],
) {
  let i = at - 1
  while (i >= 0 && at - i <= 4 && small.includes(mentions[i]!.is)) i--
  return mentions[i]
}

function after(mentions: readonly Mention[], at: number, small: readonly Mention['is'][]) {
  let i = at
  while (i < mentions.length && i - at < 4 && small.includes(mentions[i]!.is)) i++
  return { mention: mentions[i], at: i }
}

const emphasis = /^(hi|ही|bhi|भी|only|just|itself|yaani|यानी|to|तो|apne|apni|अपने|अपनी|he)$/i
const isEmphasis = (mention: Mention | undefined) => mention !== undefined && emphasis.test(mention.raw)

/** “in the ninth”, “he’s in the ninth”, “falls in the ninth”. */
const isIn = (mention: Mention | undefined) =>
  mention?.is === 'in' || (mention?.is === 'is' && / in$/i.test(mention.raw))

const isLocative = (mentions: readonly Mention[], start: number, end: number, isHindi: boolean): boolean => {
  let next = end
  while (isEmphasis(mentions[next])) next++
  return (isHindi && mentions[next]?.is === 'in') || isIn(before(mentions, start))
}

const holder = (of: Holder, isCompanion = false): Part => ({ part: 'holder', holder: of, isCompanion })
const inHouse = (house: number, isIn: boolean): Part => ({
  part: 'predicate',
  predicate: { is: 'house', house, isLocative: isIn },
})

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

const isLordBefore = (mentions: readonly Mention[], start: number) => {
  const near = before(mentions, start)
  if (near?.is !== 'of') return false
  const at = mentions.lastIndexOf(near, start)
  return before(mentions, at)?.is === 'lord'
}

function housesAt(mentions: readonly Mention[], at: number, isHindi: boolean): At {
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

const isEnd = (mention: Mention | undefined) =>
  mention === undefined || mention.is === 'mark' || mention.is === 'and' || mention.is === 'is'

const isStop = (mention: Mention) => mention.is === 'and' || isMark(mention, ',;:—–()…')

/** Whether a graha stands in the clause before a mention. */
function hasGrahaBefore(mentions: readonly Mention[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !isStop(mentions[i]!); i--)
    if (['graha', 'lord-of', 'lord'].includes(mentions[i]!.is)) return true
  return false
}

/** “the fifth house is Aquarius”, “दसवें भाव में कर्क राशि है”: the sign of a house in which nothing else is said to stand. */
function houseSignAt(
  mentions: readonly Mention[],
  at: number,
  end: number,
  houses: readonly number[],
): At {
  if (hasGrahaBefore(mentions, at)) return null
  const next = after(mentions, end, ['your', 'word', 'of', 'is', 'holds', 'in', 'this'])
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
  if (next?.is === 'lord') return { houses, end }
  return none
}

/** “in the ninth”, “नौवें में”: the word house is left out. */
function ellipticAt(mentions: readonly Mention[], at: number, isHindi: boolean): At {
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
function onCuspAt(
  mentions: readonly Mention[],
  at: number,
  end: number,
  houses: readonly number[],
): At {
  const on = mentions.slice(Math.max(0, at - 3), at).findLastIndex(({ is }) => is === 'on')
  if (on < 0) return null
  for (let i = at - 1; i >= 0 && !isStop(mentions[i]!); i--) {
    const mention = mentions[i]!
    if (mention.is === 'graha') return null
    if (mention.is === 'sign')
      return { parts: [{ part: 'house-sign', houses, sign: mention.sign }], end }
  }
  return null
}

/** “लग्न में मकर राशि है”: the sign of the lagna, where nothing else stands. */
function signOfLagnaAt(mentions: readonly Mention[], at: number): At {
  const sign = mentions[at + 2]
  if (mentions[at + 1]?.is !== 'in' || sign?.is !== 'sign' || hasGrahaBefore(mentions, at)) return null
  const end = endOfSign(mentions, at + 2)
  return mentions[end]?.is === 'is' ? { parts: [{ part: 'ascendant', sign: sign.sign }], end } : null
}

function lagnaAt(mentions: readonly Mention[], at: number, isHindi: boolean): At {
  const here = mentions[at]!
  if (here.is !== 'lagna' && here.is !== 'rises') return null
  const next = mentions[at + 1]
  if (here.is === 'lagna') {
    const lord = after(mentions, at + 1, ['of', 'word'])
    if (lord.mention?.is === 'lord') return { parts: [holder('lord-1')], end: lord.at + 1 }
    if (isLordBefore(mentions, at)) return { parts: [holder('lord-1')], end: at + 1 }
    if (isHindi ? next?.is === 'from' : before(mentions, at)?.is === 'from')
      return { parts: [{ part: 'reference', graha: 'lagna' }], end: at + 1 }
    if (before(mentions, at)?.is === 'rules') return { parts: [{ part: 'rules', houses: [1] }], end: at + 1 }
    if (next?.is === 'house')
      return { parts: [inHouse(1, isLocative(mentions, at, at + 2, isHindi))], end: at + 2 }
    if (isLocative(mentions, at, at + 1, isHindi))
      return signOfLagnaAt(mentions, at) ?? { parts: [inHouse(1, true)], end: at + 1 }
  }
  const sign = after(mentions, at + 1, skipped)
  const isNamed = sign.mention?.is === 'sign' && (mentions[sign.at + 1]?.is !== 'in' || here.is === 'rises')
  if (isNamed && sign.mention?.is === 'sign' && here.is === 'lagna')
    return { parts: [{ part: 'ascendant', sign: sign.mention.sign }], end: endOfSign(mentions, sign.at) }
  return { parts: here.is === 'lagna' ? [holder('lagna')] : [], end: at + 1 }
}

const endOfSign = (mentions: readonly Mention[], at: number) =>
  mentions[at + 1]?.is === 'rashi' ? at + 2 : at + 1

/** “Cancer is on the tenth”: read from the ordinal. */
function isOnCusp(mentions: readonly Mention[], end: number): boolean {
  const on = after(mentions, end, ['is', 'word', 'your'])
  const ordinal = after(mentions, on.at + 1, ['word', 'your'])
  return on.mention?.is === 'on' && ordinal.mention?.is === 'ordinal'
}

function signAt(mentions: readonly Mention[], at: number): At {
  const here = mentions[at]!
  if (here.is !== 'sign') return null
  const end = endOfSign(mentions, at)
  if (isOnCusp(mentions, end)) return { parts: [], end }
  const next = after(mentions, end, ['is', 'word', 'your', 'was'])
  if (next.mention?.is === 'lagna' || next.mention?.is === 'rises') {
    // “Tula lagna”, “Libra is rising”; “Tula lagna mein” is said of a house.
    const isHouse = mentions[next.at + 1]?.is === 'in' && next.mention.is === 'lagna'
    return {
      parts: isHouse ? [inHouse(1, true)] : [{ part: 'ascendant', sign: here.sign }],
      end: next.at + 1,
    }
  }
  if (mentions[end]?.is === 'of' && after(mentions, end + 1, ['word']).mention?.is === 'lord')
    return { parts: [], end: end + 2 }
  if (mentions[end]?.is === 'from') return { parts: [], end: end + 1 }
  return { parts: [{ part: 'predicate', predicate: { is: 'sign', sign: here.sign } }], end }
}

const own = /^(apn|own|अपन|its|his|their|friend|enemy|mitr|मित्र|shatru|शत्रु)/i

/** “your Moon sign”, “aapki rashi”: what is said after it is said of the Moon. */
function rashiAt(mentions: readonly Mention[], at: number): At {
  const here = mentions[at]!
  if (here.is === 'sun-sign') return { parts: [holder('sun')], end: at + 1 }
  if (here.is !== 'rashi') return null
  if (mentions[at + 1]?.is === 'from') return { parts: [{ part: 'reference', graha: 'moon' }], end: at + 1 }
  const isOwn = mentions.slice(Math.max(0, at - 2), at).some(({ raw }) => own.test(raw))
  const isMoon = !isOwn && (/moon|chand|चं|चन्द्र|janm|जन्म/i.test(here.raw) || mentions[at - 1]?.is !== 'graha')
  const sign = after(mentions, at + 1, skipped).mention
  const isSaid = sign?.is === 'sign' || before(mentions, at)?.is === 'your' || mentions[at - 1]?.is === 'your'
  const isPlain = mentions.slice(0, at).some(({ is }) => is === 'graha') && mentions[at - 1]?.is !== 'your'
  return { parts: isMoon && isSaid && !isPlain ? [holder('moon')] : [], end: at + 1 }
}

function padaAt(mentions: readonly Mention[], at: number): { pada: number | null; end: number } {
  const first = after(mentions, at, ['of', 'word', 'star', 'mark', 'is'])
  const { mention } = first
  const next = mentions[first.at + 1]
  if (mention?.is === 'ordinal' && mention.n <= 4 && next?.is === 'pada')
    return { pada: mention.n, end: first.at + 2 }
  if (mention?.is === 'phase')
    return {
      pada: /pehl|पहल/i.test(mention.raw) ? 1 : /doos|dus|दूस/i.test(mention.raw) ? 2 : 3,
      end: first.at + 1,
    }
  if (mention?.is === 'pada' && next?.is === 'digits' && next.value <= 4)
    return { pada: next.value, end: first.at + 2 }
  return { pada: null, end: at }
}

const padaBefore = (mentions: readonly Mention[], at: number): number | null => {
  const words = mentions.slice(Math.max(0, at - 4), at)
  const pada = words.findIndex(({ is }) => is === 'pada')
  const ordinal = words[pada - 1]
  return pada > 0 &&
    ordinal?.is === 'ordinal' &&
    words.slice(pada + 1).every(({ is }) => is === 'of' || is === 'word')
    ? ordinal.n
    : null
}

function nakshatraAt(mentions: readonly Mention[], at: number): At {
  const here = mentions[at]!
  if (here.is !== 'nakshatra') return null
  const star = mentions[at + 1]?.is === 'star' ? at + 2 : at + 1
  const read = padaAt(mentions, star)
  const pada = read.pada ?? padaBefore(mentions, at)
  const predicate: Part = {
    part: 'predicate',
    predicate: { is: 'nakshatra', nakshatra: here.nakshatra, pada },
  }
  return {
    parts: isOfBirth(mentions, at, star) ? [holder('moon'), predicate] : [predicate],
    end: Math.max(star, read.end),
  }
}

/** “your nakshatra is Rohini”, “Swati is your nakshatra”, “born in Rohini”: of the Moon, also after another name. */
function isOfBirth(mentions: readonly Mention[], at: number, star: number): boolean {
  const words = mentions.slice(Math.max(0, at - 5), at)
  const named = words.findLastIndex(({ is }) => is === 'star')
  if (named >= 0 && words.slice(named).every(({ is }) => is === 'star' || skipped.includes(is))) {
    const isIn = words[named - 1]?.is === 'in' || words[named - 2]?.is === 'in'
    return !isIn
  }
  if (
    before(mentions, at, ['word'])?.is === 'your' &&
    !mentions.slice(0, at).some(({ is }) => is === 'graha')
  )
    return true
  if (words.some(({ is }) => is === 'born') && !words.some(({ is }) => is === 'graha')) return true
  const next = after(mentions, star, ['is', 'word'])
  return next.mention?.is === 'your' && mentions[next.at + 1]?.is === 'star'
}

function degreeAt(mentions: readonly Mention[], at: number): At {
  const here = mentions[at]!
  if (here.is !== 'digits' || mentions[at + 1]?.is !== 'degree' || here.value > 30) return null
  const minutes = mentions[at + 2]
  const isExact = minutes?.is === 'digits' && mentions[at + 3]?.is === 'minute-of-arc'
  const degrees = here.value + (isExact ? minutes.value / 60 : 0)
  return {
    parts: [{ part: 'predicate', predicate: { is: 'degree', degrees } }],
    end: isExact ? at + 4 : at + 2,
  }
}

function grahaAt(mentions: readonly Mention[], at: number, isHindi: boolean): At {
  const here = mentions[at]!
  if (here.is !== 'graha') return null
  const end = at + 1
  if (mentions[end]?.is === 'of' && mentions[end + 1]?.is === 'rashi') {
    const sign = mentions[end + 2]
    // “गुरु की राशि मीन में”: whose sign it is. “चंद्र की राशि मीन है”: where it stands.
    if (sign?.is === 'sign' && mentions[end + 3]?.is === 'in') return { parts: [], end: end + 2 }
    if (mentions[end + 2]?.is === 'in') return { parts: [], end: end + 3 }
  }
  const isReference = isHindi ? mentions[end]?.is === 'from' : before(mentions, at)?.is === 'from'
  if (isReference) return { parts: [{ part: 'reference', graha: here.graha }], end }
  const isCompanion = mentions[end]?.is === 'of' && mentions[end + 1]?.is === 'there'
  return { parts: [holder(here.graha, isCompanion)], end: isCompanion ? end + 2 : end }
}

const itself = /^(it|this|that|him|her|that house|that same house|the same house|usi ghar|isi ghar)$/i
const itsOwn = /^(its|iska|iske|iski|uska|uske|uski|inka|unka|इसका|इसके|उसका|उसके|इसकी|उसकी|iss|us|वहाँ|there|that|it)$/i
/** “its lord”, “iska swami”, “the lord of it”. */
const isItsLord = (mentions: readonly Mention[], at: number) =>
  mentions.slice(Math.max(0, at - 2), at).some(({ raw }) => itsOwn.test(raw)) ||
  (mentions[at + 1]?.is === 'of' && itsOwn.test(mentions[at + 2]?.raw ?? ''))

const pronoun =
  /^(he|she|it|him|they|them|himself|herself|woh|wo|vo|voh|vah|ve|वह|वो|वे|unhe|unhein|उन्हें|yahi|यही|wahi|vahi|वही|ye|yeh|ये|यह|inhe|इन्हें|isko|isi|उसे|use|usko|उसको)$/i
const plural = /^(they|them|ve|वे|unhe|unhein|उन्हें)$/i
const nounsOfThis: readonly Mention['is'][] = [
  'house',
  'dasha',
  'star',
  'rashi',
  'yoga',
  'yoga-word',
  'dosha',
  'lagna',
  'graha',
  'named-house',
]
const isPronoun = (mentions: readonly Mention[], at: number) => {
  const here = mentions[at]!
  const isFree = here.is === 'word' || here.is === 'this'
  // “he” is also a spelling of “है”.
  return isFree && pronoun.test(here.raw) && !nounsOfThis.includes(mentions[at + 1]?.is ?? 'mark')
}

const insteadOf = /^(rather than|instead of)$/i

function plainAt(mentions: readonly Mention[], at: number): At {
  const here = mentions[at]!
  const end = at + 1
  const one = (part: Part) => ({ parts: [part], end })
  // “because Venus is in it”
  if (here.is === 'inside') return one({ part: 'there' })
  if (here.is === 'combust') return one({ part: 'predicate', predicate: { is: 'combust' } })
  if (here.is === 'dignity') return one({ part: 'predicate', predicate: { is: 'dignity', dignity: here.dignity } })
  if (here.is === 'lord' && isItsLord(mentions, at)) return one({ part: 'lord-of-it' })
  if (here.is === 'rules' && itself.test(mentions[end]?.raw ?? ''))
    return { parts: [{ part: 'rules-it' }], end: end + 1 }
  if (isPronoun(mentions, at)) return one({ part: 'pronoun', isPlural: plural.test(here.raw) })
  if (here.is === 'lord-of') return one(holder(`lord-${here.house}`))
  if (here.is === 'retrograde' || here.is === 'direct')
    return one({ part: 'predicate', predicate: { is: 'retrograde', isRetrograde: here.is === 'retrograde' } })
  if (here.is === 'and') return one({ part: 'break', mark: 'and' })
  if (here.is === 'with') return one({ part: 'break', mark: 'with' })
  // “वहाँ” and “वह” have one key.
  const isThat = here.is === 'there' && /^(वह|वो|woh|vah)$/i.test(here.raw)
  if (isThat) return mentions[end]?.is === 'house' ? null : one({ part: 'pronoun', isPlural: false })
  if (here.is === 'there' || here.is === 'all') return one({ part: here.is })
  if (here.is === 'not' && insteadOf.test(here.raw))
    return { parts: [{ part: 'break', mark: 'list' }, { part: 'not' }], end }
  // A last “na” asks for assent.
  if (here.is === 'not' && !(end >= mentions.length - 1 && /^(na|न)$/i.test(here.raw)))
    return one({ part: 'not' })
  if (isMark(here, ':—–')) return one({ part: 'break', mark: 'opens' })
  if (isMark(here, ',;()…')) return one({ part: 'break', mark: 'list' })
  return null
}

/** The parts of a sentence about placements. Mentions that mean something else are left out by `isUsed`. */
export function partsOf(
  mentions: readonly Mention[],
  isHindi: boolean,
  isUsed: (at: number) => boolean,
): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < mentions.length;) {
    const found = isUsed(at)
      ? null
      : (housesAt(mentions, at, isHindi) ??
        ellipticAt(mentions, at, isHindi) ??
        lagnaAt(mentions, at, isHindi) ??
        signAt(mentions, at) ??
        rashiAt(mentions, at) ??
        nakshatraAt(mentions, at) ??
        degreeAt(mentions, at) ??
        grahaAt(mentions, at, isHindi) ??
        plainAt(mentions, at))
    if (found) parts.push(...found.parts)
    at = found?.end ?? at + 1
  }
  return parts
}
