import type { Mention } from './mention.ts'
import { ellipticAt, housesAt } from './house-parts.ts'
import type { Part } from './part.ts'
import { type At, isMark, before, holder } from './part-search.ts'
import { degreeAt, lagnaAt, nakshatraAt, rashiAt, signAt } from './star-parts.ts'

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
const itsOwn =
  /^(its|iska|iske|iski|uska|uske|uski|inka|unka|इसका|इसके|उसका|उसके|इसकी|उसकी|iss|us|वहाँ|there|that|it)$/i
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
  if (here.is === 'dignity')
    return one({ part: 'predicate', predicate: { is: 'dignity', dignity: here.dignity } })
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
