import type { ReadClaim } from '../read-claim.ts'
import type { Mention } from './mention.ts'

const numberOf = (mention: Mention | undefined) => (mention?.is === 'digits' ? mention.value : null)
const has = (mentions: readonly Mention[], ...kinds: readonly Mention['is'][]) =>
  mentions.some(({ is }) => kinds.includes(is))

/** “you are 47 years old”, “आपकी उम्र 47 साल है”: only where nothing else is said of a time. */
export function readAges(mentions: readonly Mention[]): ReadClaim[] {
  const isOther = has(
    mentions,
    'dasha',
    'graha',
    'starts',
    'ends',
    'until',
    'from',
    'after',
    'before',
    'will',
  )
  if (isOther || has(mentions, 'not', 'about', 'born') || !has(mentions, 'your')) return []
  const at = mentions.findIndex(({ is }) => is === 'age')
  if (at < 0) return []
  const years = [at - 1, at + 1, at + 2, at + 3]
    .map((each) => numberOf(mentions[each]))
    .find((each) => each !== null)
  return years && Number.isInteger(years) && years >= 10 && years <= 110 ? [{ kind: 'age', years }] : []
}
