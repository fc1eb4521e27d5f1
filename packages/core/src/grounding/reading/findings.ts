import type { ReadClaim } from '../read-claim.ts'
import type { SadeSatiPhase } from '../words/term.ts'
import type { Mention } from './mention.ts'

const isMark = (mention: Mention | undefined, marks: string) =>
  mention?.is === 'mark' && marks.includes(mention.mark)
const isStop = (mention: Mention | undefined) =>
  mention === undefined || mention.is === 'and' || isMark(mention, ',;—…')
const isFinding = ({ is }: Mention) => is === 'yoga' || is === 'dosha'
const saysSo: readonly Mention['is'][] = ['is', 'not', 'holds', 'was', 'will', 'starts', 'ends']
const back =
  /^(it|that|this|so|you|he|they|woh|wo|vo|yeh|ye|aap|vah|वह|वो|यह|ये|आप|wahi|which|neither|dono|donon|दोनों|both|ऐसा|aisa)$/i

/**
 * The mentions around one that say whether it is there: its clause, a list that goes on without a verb, and a clause
 * that refers back, such as “it simply isn’t there”.
 */
function clauseAround(mentions: readonly Mention[], at: number): readonly Mention[] {
  let [from, until] = [at, at]
  while (!isStop(mentions[from - 1])) from--
  for (;;) {
    while (!isStop(mentions[until])) until++
    const hasVerb = mentions.slice(from, until).some(({ is }) => saysSo.includes(is))
    const end = clauseEnd(mentions, until + 1)
    const next = mentions.slice(until + 1, end)
    const goesOn =
      (!hasVerb && next.some(({ is }) => is !== 'not' && saysSo.includes(is))) ||
      (back.test(next[0]?.raw ?? '') && !next.some(isFinding))
    if (until >= mentions.length || !goesOn || next.length === 0) return mentions.slice(from, until)
    until = end
  }
}

function clauseEnd(mentions: readonly Mention[], from: number): number {
  let end = from
  while (!isStop(mentions[end])) end++
  return end
}

const isLastNa = (mentions: readonly Mention[], at: number) =>
  /^(na|न)$/i.test(mentions[at]!.raw) && mentions.slice(at + 1).every(({ is }) => is === 'mark')

const isDenied = (mentions: readonly Mention[], clause: readonly Mention[]) =>
  clause.some((mention) => mention.is === 'not' && !isLastNa(mentions, mentions.indexOf(mention)))

const cancelled =
  /cancel|bhang|भंग|lifted|weak|nullif|neutrali|परिहार|parihar|kat jat|कट जात|mild|हल्का|halka|aanshik|आंशिक|partial/i
/** “Don't worry about Mangal dosha” says neither that it is there nor that it is not. */
const worry =
  /^(worry|worried|worrying|fear|fears|scared?|frightened|anxiety|dar|darr|डर|डरना|darna|darne|डरने|ghabrane|chinta|चिंता|चिन्ता|ghabra.*|घबरा.*|vehem|veham|वहम|fikr|फ़िक्र|फिक्र|tension|bhool|भूल)$/i

const stage =
  /^(phase|phases|stage|part|stretch|leg|third|portion|chapter|spell|segment|charan|चरण|daur|दौर|hissa|hisse|हिस्सा|हिस्से|bhag|भाग|padav|पड़ाव|bit|round)$/i
const phases: readonly (readonly [SadeSatiPhase, RegExp])[] = [
  [
    'rising',
    /^(first|1st|pehl[aei]|pahl[aei]|पहला|पहले|पहली|opening|beginning|rising|starting|initial|early|shuruaati|शुरुआती|pratham|प्रथम)$/i,
  ],
  [
    'peak',
    /^(second|2nd|middle|peak|central|core|mid|beech|बीच|doosr[aei]|dusr[aei]|दूसरा|दूसरे|दूसरी|madhya|मध्य|dwitiya|द्वितीय)$/i,
  ],
  [
    'setting',
    /^(third|3rd|last|final|closing|setting|aakhri|akhri|aakhiri|आख़िरी|आखिरी|antim|अंतिम|अन्तिम|teesr[aei]|tisr[aei]|तीसरा|तीसरे|तीसरी|tritiya|तृतीय|ending)$/i,
  ],
]

/** “the last part of Sade Sati”, “साढ़े साती का पहला दौर”. */
function phaseIn(clause: readonly Mention[]): SadeSatiPhase | null {
  const named = clause.find((mention) => mention.is === 'phase')
  if (named?.is === 'phase') return named.phase
  const at = clause.findIndex(({ raw }) => stage.test(raw))
  const near = clause.slice(Math.max(0, at - 3), at).concat(clause.slice(at + 1, at + 3))
  if (at < 0) return null
  return phases.find(([, words]) => near.some(({ raw }) => words.test(raw)))?.[0] ?? null
}

const isAhead: readonly Mention['is'][] = [
  'next',
  'will',
  'month',
  'year-word',
  'previous',
  'until',
  'digits',
]
const isFuture = /^(aayegi|aaegi|आएगी|lagegi|लगेगी|hogi|होगी|starts|begins|comes|will|ll|chalegi|चलेगी)$/i
const isDone =
  /^(chuk[aie]|चुका|चुकी|gay[ai]|गई|गया|over|finished|ended|behind|done|गई है|nikal|निकल|utar|उतर|beet|बीत)/i

/** Where a word of worry stands in the clause of a finding; -1 for nowhere. */
function clauseIndex(mentions: readonly Mention[], at: number): number {
  let from = at
  while (!isStop(mentions[from - 1])) from--
  const end = clauseEnd(mentions, from)
  const found = mentions.slice(from, end).findIndex(({ raw }) => worry.test(raw))
  return found < 0 ? -1 : from + found
}

function readDosha(
  mentions: readonly Mention[],
  mention: Extract<Mention, { is: 'dosha' }>,
  at: number,
): ReadClaim[] {
  const { dosha } = mention
  const clause = clauseAround(mentions, at)
  const worried = clauseIndex(mentions, at)
  const isDenial = isDenied(
    mentions,
    worried < 0 ? clause : clause.filter((each) => mentions.indexOf(each) > worried),
  )
  if (dosha === 'mangal' && mentions.some(({ raw }) => cancelled.test(raw))) return []
  if (worried >= 0 && !isDenial) return []
  if (dosha !== 'sade-sati' && dosha !== 'dhaiya')
    return [{ kind: 'dosha', dosha, isPresent: !isDenial, phase: null }]
  const isTimed = clause.some(
    ({ is, raw }) => isAhead.includes(is) || isFuture.test(raw) || /^ends?$/i.test(raw),
  )
  if (isTimed) return []
  const isOver =
    !isDenial &&
    clause.some(({ is, raw }) => is === 'ends' || /^(is over|over|behind|nikal|निकल)/i.test(raw)) &&
    clause.some(({ raw }) => isDone.test(raw) || /^(is over|over)$/i.test(raw))
  const isWas = clause.some(
    ({ is, raw }) => is === 'was' && /^(tha|thi|the|था|थी|थे|was|were|had)$/i.test(raw),
  )
  if (isWas && !isDenial) return []
  const isPresent = !isDenial && (!isOver || phaseIn(mentions) !== null)
  const fourth = mentions.find((each) => each.is === 'ordinal')
  const from = fourth?.is === 'ordinal' && (fourth.n === 4 || fourth.n === 8) ? fourth.n : undefined
  const isFrom = dosha === 'dhaiya' && isPresent && from !== undefined
  const phase = isPresent && dosha === 'sade-sati' ? phaseIn(clauseWithAside(mentions, clause)) : null
  return [{ kind: 'dosha', dosha, isPresent, phase, ...(isFrom && { from }) }]
}

/** “Sade Sati chal rahi hai, aakhri charan”: the phase stands behind. */
function clauseWithAside(mentions: readonly Mention[], clause: readonly Mention[]): readonly Mention[] {
  return phaseIn(clause) === null && !mentions.some(({ is }) => is === 'nakshatra') ? mentions : clause
}

function readYoga(
  mentions: readonly Mention[],
  mention: Extract<Mention, { is: 'yoga' }>,
  at: number,
): ReadClaim[] {
  const isNamed = !mention.isPlain || mentions[at + 1]?.is === 'yoga-word' || /yog|योग/i.test(mention.raw)
  if (!isNamed) return []
  return [{ kind: 'yoga', ids: mention.ids, isPresent: !isDenied(mentions, clauseAround(mentions, at)) }]
}

/** Which yogas and doshas a sentence says are there or not. */
export function readFindings(mentions: readonly Mention[]): ReadClaim[] {
  return mentions.flatMap((mention, at): ReadClaim[] => {
    if (mention.is === 'yoga') return readYoga(mentions, mention, at)
    return mention.is === 'dosha' ? readDosha(mentions, mention, at) : []
  })
}
