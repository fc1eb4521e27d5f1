import type { ReadClaim } from '../read-claim.ts'
import type { Mention } from './mention.ts'

const maxPoints = 36

const numberOf = (mention: Mention | undefined): number | null =>
  mention?.is === 'digits' ? mention.value : null
const isSlash = (mention: Mention | undefined) =>
  (mention?.is === 'mark' && mention.mark === '/') || (mention?.is === 'of' && /^of$/i.test(mention.raw))

/** The number of points of a koota: the next number after its name, before another one. */
function pointsOfKoota(mentions: readonly Mention[], at: number): { points: number; index: number } | null {
  for (let i = at + 1; i < mentions.length && i - at <= 7; i++) {
    if (mentions[i]!.is === 'koota') return null
    const points = numberOf(mentions[i])
    const isOutOf =
      mentions[i + 1]?.is === 'out-of' &&
      numberOf(mentions[i + 2]) !== null &&
      /से|se$/i.test(mentions[i + 1]!.raw)
    if (points !== null && points <= 8 && !isOutOf) return { points, index: i }
  }
  return null
}

/** “out of thirty-six”, “36 में से”, “/36”: the most, not the points. */
const isMost = (mentions: readonly Mention[], at: number) =>
  mentions[at - 1]?.is === 'out-of' || mentions[at + 1]?.is === 'out-of' || isSlash(mentions[at - 1])
const isMostAlone = (mentions: readonly Mention[], at: number) =>
  (numberOf(mentions[at]) === maxPoints && isMost(mentions, at)) || isOut(mentions[at - 1])
const isOut = (mention: Mention | undefined) => mention?.is === 'out-of' && /^out/i.test(mention.raw)

const isWhole = (mention: Mention | undefined) => numberOf(mention) === maxPoints
/** “sixteen out of thirty-six”, “36 में से सोलह”, “16/36”. */
const isBesideMost = (mentions: readonly Mention[], at: number) =>
  ((mentions[at + 1]?.is === 'out-of' || isSlash(mentions[at + 1])) && isWhole(mentions[at + 2])) ||
  (mentions[at - 1]?.is === 'out-of' && isWhole(mentions[at - 2]))

function isOfMatch(mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention, at) => mention.is === 'guna' || (numberOf(mention) === maxPoints && isMost(mentions, at)),
  )
}

const sum =
  /^(total|comes|come|altogether|adds|add|overall|scores?|scored|tally|sums?|kul|कुल|jod|जोड़|टोटल|match|matches|milte|मिलते|mile|मिले|bante|बनते|baithta|बैठता|nikla|निकला|nikle|निकले)$/i
/** After a sentence about the match, a number that is said to be its sum. */
const isSum = (mentions: readonly Mention[]) => mentions.some(({ raw }) => sum.test(raw))
const isGuna = (mention: Mention | undefined) => mention?.is === 'guna'

const most = /^(most|max|maximum|highest|adhiktam|अधिकतम)$/i
const threshold = /^(above|over|least|minimum|below|under|than|upar|ooper|zyada|kam|ऊपर|ज़्यादा|ज्यादा|कम)$/i
/** “above eighteen”, “18 se upar”: a rule of matches. */
const isThreshold = (mentions: readonly Mention[], at: number) =>
  [-2, -1, 1, 2, 3].some((step) => threshold.test(mentions[at + step]?.raw ?? ''))

/** What a sentence says a match scores, in all and by kootas. */
export function readScores(mentions: readonly Mention[], isAfterMatch: boolean): ReadClaim[] {
  const isOther = mentions.some(
    ({ is, raw }) => is === 'house' || is === 'named-house' || /ashtak|bindu|बिंदु|अष्टक/i.test(raw),
  )
  if (isOther) return []
  const used = new Set<number>()
  const kootas = mentions.flatMap((mention, at): ReadClaim[] => {
    const found = mention.is === 'koota' ? pointsOfKoota(mentions, at) : null
    if (mention.is !== 'koota' || !found) return []
    used.add(found.index)
    // “of its eight” before the points is used up with them.
    for (let i = at + 1; i < found.index; i++) used.add(i)
    return [{ kind: 'score', of: mention.koota, points: found.points }]
  })
  const isTotal = (at: number) => {
    const points = numberOf(mentions[at])
    return (
      points !== null &&
      points <= maxPoints &&
      // “Thirty-six is the full score.”
      !(points === maxPoints && mentions.some(({ is, raw }) => is === 'full' || most.test(raw))) &&
      !isThreshold(mentions, at) &&
      !used.has(at) &&
      !isMostAlone(mentions, at) &&
      (isOfMatch(mentions) || (points > 8 && isSum(mentions) && (isAfterMatch || kootas.length > 0)))
    )
  }
  const candidates = mentions.flatMap((_, at) => (isTotal(at) ? [at] : []))
  const total =
    candidates.find((at) => isBesideMost(mentions, at)) ??
    candidates.find((at) => isGuna(mentions[at + 1])) ??
    candidates[0]
  return total === undefined
    ? kootas
    : [{ kind: 'score', of: 'guna', points: numberOf(mentions[total])! }, ...kootas]
}
