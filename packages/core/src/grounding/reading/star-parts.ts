import type { Mention } from './mention.ts'
import type { Part } from './part.ts'
import {
  type At,
  skipped,
  before,
  after,
  isLocative,
  holder,
  inHouse,
  hasGrahaBefore,
  isLordBefore,
  endOfSign,
} from './part-search.ts'

/** “लग्न में मकर राशि है”: the sign of the lagna, where nothing else stands. */
function signOfLagnaAt(mentions: readonly Mention[], at: number): At {
  const sign = mentions[at + 2]
  if (mentions[at + 1]?.is !== 'in' || sign?.is !== 'sign' || hasGrahaBefore(mentions, at)) return null
  const end = endOfSign(mentions, at + 2)
  return mentions[end]?.is === 'is' ? { parts: [{ part: 'ascendant', sign: sign.sign }], end } : null
}

export function lagnaAt(mentions: readonly Mention[], at: number, isHindi: boolean): At {
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

/** “Cancer is on the tenth”: read from the ordinal. */
function isOnCusp(mentions: readonly Mention[], end: number): boolean {
  const on = after(mentions, end, ['is', 'word', 'your'])
  const ordinal = after(mentions, on.at + 1, ['word', 'your'])
  return on.mention?.is === 'on' && ordinal.mention?.is === 'ordinal'
}

export function signAt(mentions: readonly Mention[], at: number): At {
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
export function rashiAt(mentions: readonly Mention[], at: number): At {
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

export function nakshatraAt(mentions: readonly Mention[], at: number): At {
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

export function degreeAt(mentions: readonly Mention[], at: number): At {
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
