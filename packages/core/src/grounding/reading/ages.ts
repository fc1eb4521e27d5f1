import type { ReadClaim } from '../read-claim.ts'
import type { Mention } from './mention.ts'

const numberOf = (mention: Mention | undefined) => (mention?.is === 'digits' ? mention.value : null)
const has = (mentions: readonly Mention[], ...kinds: readonly Mention['is'][]) =>
  mentions.some(({ is }) => kinds.includes(is))

/** “you are 47 years old”, “आपकी उम्र 47 साल है”: only where nothing else is said of a time. */
export function readAges(mentions: readonly Mention[]): ReadClaim[] {
  const isOther = has(mentions, 'dasha', 'graha', 'starts', 'ends', 'until', 'from', 'after', 'before', 'will')
  if (isOther || has(mentions, 'not', 'about', 'born') || !has(mentions, 'your')) return []
  const at = mentions.findIndex(({ is }) => is === 'age')
  if (at < 0) return []
  const years = numberOf(mentions[at - 1]) ?? mentions.slice(at + 1, at + 4).map(numberOf).find((each) => each !== null)
  return years !== undefined && years !== null && Number.isInteger(years) && years >= 10 && years <= 110
    ? [{ kind: 'age', years }]
    : []
}
