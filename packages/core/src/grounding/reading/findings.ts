import type { ReadClaim } from '../read-claim.ts'
import type { Mention } from './mention.ts'

const isStop = (mention: Mention | undefined) =>
  mention === undefined || mention.is === 'and' || (mention.is === 'mark' && ',;:—'.includes(mention.mark))

/** The mentions between the marks around one. */
function clauseAround(mentions: readonly Mention[], at: number): readonly Mention[] {
  let [from, until] = [at, at]
  while (!isStop(mentions[from - 1])) from--
  while (!isStop(mentions[until])) until++
  return mentions.slice(from, until)
}

const isLastNa = (mentions: readonly Mention[], at: number) =>
  /^(na|न)$/i.test(mentions[at]!.raw) && mentions.slice(at + 1).every(({ is }) => is === 'mark')

const isDenied = (mentions: readonly Mention[], clause: readonly Mention[]) =>
  clause.some((mention) => mention.is === 'not' && !isLastNa(mentions, mentions.indexOf(mention)))

const cancelled = /cancel|bhang|भंग|lifted|weak/i
const isOfTime: readonly Mention['is'][] = [
  'starts',
  'ends',
  'was',
  'month',
  'year-word',
  'next',
  'until',
  'previous',
]

/** Which yogas and doshas a sentence says are there or not. */
export function readFindings(mentions: readonly Mention[]): ReadClaim[] {
  const phase = mentions.find((mention) => mention.is === 'phase')
  return mentions.flatMap((mention, at): ReadClaim[] => {
    if (mention.is === 'yoga') {
      const isNamed = !mention.isPlain || mentions[at + 1]?.is === 'yoga-word' || /yog|योग/i.test(mention.raw)
      if (!isNamed) return []
      return [{ kind: 'yoga', ids: mention.ids, isPresent: !isDenied(mentions, clauseAround(mentions, at)) }]
    }
    if (mention.is !== 'dosha') return []
    const clause = clauseAround(mentions, at)
    const isCancelled = mention.dosha === 'mangal' && mentions.some(({ raw }) => cancelled.test(raw))
    const isDated = mention.dosha === 'sade-sati' && clause.some(({ is }) => isOfTime.includes(is))
    if (isCancelled || isDated) return []
    const isPresent = !isDenied(mentions, clause)
    return [
      {
        kind: 'dosha',
        dosha: mention.dosha,
        isPresent,
        phase: isPresent && phase?.is === 'phase' && mention.dosha === 'sade-sati' ? phase.phase : null,
      },
    ]
  })
}
