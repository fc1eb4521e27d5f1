import type { Language } from '@astrovoice/contracts'
import { lexiconOf, maxPhraseWords } from '../words/lexicon.ts'
import { cachedKey } from '../words/spelling-key.ts'
import type { Term } from '../words/term.ts'

/** A part of a sentence: a term of the lexicon, a word without one, or a mark. */
export type Mention = (
  | Term
  | { readonly is: 'word' }
  | { readonly is: 'mark'; readonly mark: string }
  /** 1997 or 12.5 in digits. */
  | { readonly is: 'digits'; readonly value: number; readonly hasPoint: boolean }
) & { readonly raw: string }

interface Token {
  readonly raw: string
  readonly key: string
}

const TOKEN = /\d+(?:\.\d+)?(?:st|nd|rd|th)?|[\p{L}\p{M}]+|[°′″%/\-–—,;:.!?।()…]/gu
const DEVANAGARI_DIGITS = /[०-९]/g

const tokensOf = (text: string): Token[] => {
  const plain = text
    .normalize('NFC')
    .replaceAll(DEVANAGARI_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x0966))
  return Array.from(plain.matchAll(TOKEN), ([raw]) => ({
    raw,
    key: /^[\p{L}\p{M}]/u.test(raw) ? cachedKey(raw) : '',
  }))
}

const isHyphen = (token: Token | undefined) => token?.raw === '-'

/** The longest phrase of the lexicon that begins at a token; a hyphen may stand between its words. */
function longestAt(tokens: readonly Token[], at: number, language: Language) {
  const lexicon = lexiconOf(language)
  let [phrase, found, words] = ['', null as { term: Term; length: number } | null, 0]
  for (let i = at; i < tokens.length && words < maxPhraseWords; i++) {
    const { key } = tokens[i]!
    if (key === '') {
      if (i > at && isHyphen(tokens[i])) continue
      break
    }
    words++
    phrase = phrase === '' ? key : `${phrase} ${key}`
    const term = lexicon.get(phrase)
    if (term) found = { term, length: i - at + 1 }
  }
  return found
}

/** “छठा” is a number, “छठ” and “षष्ठी” are days. */
const sixth = /^(chh?a?th[aeiv]\w*|chh?at[ae]|छठ[ाेीव].*|छठवें|छठवाँ)$/i
/** “he will be here soon” has no Sun. */
const notNames =
  /^(for|soon|seen|son|sane|main|mean|means|mesh|rave|bud|raise|rise|tool|toll|rash|roots|magnify|chant)$/i

const isAscii = (raw: string) => /^[A-Z]/.test(raw)

/** “may” and “sun” are other words unless written as names. */
const needsCapital = (term: Term, raw: string, language: Language): boolean =>
  (term.is === 'month' && /^may$/i.test(raw)) ||
  (term.is === 'graha' && /^sun$/i.test(raw) && language !== 'en') ||
  (term.is === 'month' && /^(march|mar|dec|jan|sep)$/i.test(raw) && language === 'en')

/** “जान” is to know, not January. */
const notNamesInHindi = /^(jaan|jan|jaane|jana|जान|जाने|जाना|जन)$/
/** “आस्था” is faith, not a graha near the Sun. */
const faith = /^(aa?stha+|आस्था)$/i
const isNoName = (term: Term, raw: string, language: Language) =>
  language === 'en'
    ? ['graha', 'sign', 'nakshatra', 'vara', 'month', 'tithi', 'koota', 'number'].includes(term.is) &&
      notNames.test(raw)
    : (term.is === 'month' && notNamesInHindi.test(raw)) || (term.is === 'combust' && faith.test(raw))

function mentionOf(token: Token): Mention {
  const { raw } = token
  const nth = /^(\d+)(?:st|nd|rd|th)$/.exec(raw)
  if (nth) return { is: 'ordinal', n: Number(nth[1]), raw }
  if (/^\d/.test(raw)) return { is: 'digits', value: Number(raw), hasPoint: raw.includes('.'), raw }
  if (raw === '°') return { is: 'degree', raw }
  return token.key === '' ? { is: 'mark', mark: raw, raw } : { is: 'word', raw }
}

/** The parts of a sentence in order. */
export function mentionsOf(text: string, language: Language): Mention[] {
  const tokens = tokensOf(text)
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!
    const found = token.key === '' ? null : longestAt(tokens, at, language)
    if (found && needsCapital(found.term, token.raw, language) && !isAscii(token.raw)) {
      mentions.push({ is: 'word', raw: token.raw })
      at++
    } else if (found && found.length === 1 && found.term.is === 'tithi' && sixth.test(token.raw)) {
      mentions.push({ is: 'ordinal', n: 6, raw: token.raw })
      at++
    } else if (found && found.length === 1 && isNoName(found.term, token.raw, language)) {
      mentions.push({ is: 'word', raw: token.raw })
      at++
    } else if (found) {
      const raw = tokens.slice(at, at + found.length).map((each) => each.raw)
      mentions.push({ ...found.term, raw: raw.join(' ') })
      at += found.length
    } else {
      mentions.push(mentionOf(token))
      at++
    }
  }
  return joinNumbers(tithisAsOrdinals(mentions))
}

const nouns: readonly Mention['is'][] = ['house', 'lord', 'pada', 'in', 'dasha']

/** Pratham, Dwitiya and Tritiya are days and numbers: before “bhav” they are numbers. */
const tithisAsOrdinals = (mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention, at) =>
    mention.is === 'tithi' && mention.tithi <= 3 && nouns.includes(mentions[at + 1]?.is ?? 'mark')
      ? { is: 'ordinal', n: mention.tithi, raw: mention.raw }
      : mention,
  )

const valueOf = (mention: Mention | undefined): number | null =>
  mention?.is === 'number' || mention?.is === 'digits' ? mention.value : null

/** Numbers of several words become one: “twenty twenty-seven”, “दो हज़ार छब्बीस”, “साढ़े बारह”. */
function joinNumbers(mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = []
  for (let at = 0; at < mentions.length;) {
    const read = numberAt(mentions, at)
    if (read)
      joined.push({ is: 'digits', value: read.value, hasPoint: !Number.isInteger(read.value), raw: read.raw })
    else joined.push(mentions[at]!)
    at += read?.length ?? 1
  }
  return joined
}

interface NumberRead {
  readonly value: number
  readonly length: number
  readonly raw: string
}

const isJoint = (mention: Mention | undefined) => mention?.is === 'mark' && mention.mark === '-'

function numberAt(mentions: readonly Mention[], at: number): NumberRead | null {
  const first = mentions[at]
  if (first?.is === 'one-and-a-half' || first?.is === 'two-and-a-half')
    return { value: first.is === 'one-and-a-half' ? 1.5 : 2.5, length: 1, raw: first.raw }
  const isHalfMore = first?.is === 'half-more'
  let [i, total, current] = [isHalfMore ? at + 1 : at, 0, null as number | null]
  const start = i
  for (; i < mentions.length; i++) {
    const mention = mentions[i]
    if (
      isJoint(mention) &&
      i > start &&
      valueOf(mentions[i + 1]) !== null &&
      mentions[i - 1]?.is === 'number'
    )
      continue
    if (mention?.is === 'hundred' && current !== null) current *= 100
    else if (mention?.is === 'thousand' && current !== null) [total, current] = [total + current * 1000, 0]
    else {
      const value = mention?.is === 'number' || i === start ? valueOf(mention) : null
      const next = value === null ? null : follow(total, current, value, mentions[i - 1])
      if (next === null) break
      current = next
    }
  }
  if (current === null) return null
  const isAndAHalf = mentions[i]?.is === 'and-a-half'
  const length = i - at + (isAndAHalf ? 1 : 0)
  const half = isHalfMore || isAndAHalf ? 0.5 : 0
  return {
    value: total + current + half,
    length,
    raw: mentions
      .slice(at, at + length)
      .map(({ raw }) => raw)
      .join(' '),
  }
}

/** The number that goes on with a value; null where another number begins. */
function follow(
  total: number,
  current: number | null,
  value: number,
  before: Mention | undefined,
): number | null {
  if (current === null) return value
  if (before?.is === 'hundred' || (before?.is === 'thousand' && value < 1000)) return current + value
  if (current % 10 === 0 && current > 10 && current % 100 !== 0 && value > 0 && value < 10)
    return current + value
  // “twenty twenty-seven”, “nineteen ninety”
  if (total === 0 && (current === 19 || current === 20) && value >= 10 && value < 100)
    return current * 100 + value
  if (current > 1900 && current % 10 === 0 && value > 0 && value < 10) return current + value
  return null
}
