import { foldAll } from '@astrovoice/core/safety'
import type { Span } from './find-concepts.ts'
import { cares, type Care, type Intent } from './intent.ts'
import { numberOf } from './numbers.ts'
import type { Utterance } from './utterance.ts'

const adultAge = 18
const years = foldAll('years year yrs saal sal साल baras वर्ष')
const otherUnits = foldAll(
  'weeks week months month days day minutes minute hours hour from pm am baje hafte mahine din rashi lagna',
)

/** “पढ़ाता हूँ”, I teach, folds like “पढ़ता हूँ”, I am taught. */
const teaches = /पढ़ा(?:ता|ती|ते)|padhaa?t[aie]|padaat[aie]/iu

/** Whether the caller says that they are a child: “I am 14”, “main pandrah saal ki hoon”, “meri umar 15 hai”. */
function saysChildsAge(utterance: Utterance): boolean {
  if (utterance.has('harmless', 'minor')) return false
  const { words } = utterance
  return words.some((word, at) => {
    const age = numberOf(word)
    if (age === undefined || age < 6 || age >= adultAge) return false
    const [before, earlier] = [words[at - 1], words[at - 2]]
    const after = words[at + 1] ?? ''
    const isEnglish =
      (before === 'im' ||
        (before === 'am' && earlier === 'i') ||
        (before === 'a' && ['am', 'im'].includes(earlier ?? '')) ||
        (before === 'only' && (words.includes('am') || words.includes('im')))) &&
      !otherUnits.has(after)
    const isHindi =
      years.has(after) &&
      (before === 'mai' || before === 'abhi' || earlier === 'mai') &&
      /^k[aei]$/.test(words[at + 2] ?? '')
    const isAge =
      (before === 'umar' ||
        before === 'umr' ||
        before === 'age' ||
        (earlier === 'umar' && before === 'meri') ||
        (earlier === 'age' && before === 'is')) &&
      (words.includes('meri') || words.includes('my') || words.length <= 3)
    return isEnglish || isHindi || isAge
  })
}

/** Of these a sign counts unless its harmless twin is near: who tells of a film may mean themselves a sentence later. */
const gravest: ReadonlySet<Care> = new Set(['crisis', 'violence'])
/** Cares of a person in danger, and of one whose life is at stake. A harmless twin explains those of its own list. */
export const urgentTogether: readonly (readonly Care[])[] = [
  ['crisis', 'childAbuse', 'violence'],
  ['death', 'grief', 'medicine'],
]
/** All of these: their smaller doubts count together. */
export const urgent: ReadonlySet<Care> = new Set(urgentTogether.flat())
const maxWordsBetween = 3

const wordsBetween = (one: Span, other: Span) => Math.max(one.from - other.to, other.from - one.to)

/** Whether a sign of a care is said that no harmless twin explains. */
function isSaid({ spans }: Utterance, care: Care): boolean {
  const of = (kind: string) => spans.filter((span) => span.kind === kind && span.value === care)
  const twins = of('harmless')
  const isTwin = (sign: Span) =>
    twins.some((twin) => !gravest.has(care) || wordsBetween(sign, twin) <= maxWordsBetween)
  return of('care').some((sign) => !isTwin(sign))
}

/** What has to be answered person first, if anything. */
export function readCare(utterance: Utterance): Intent | undefined {
  const care = cares.find(
    (each) =>
      (isSaid(utterance, each) &&
        !(each === 'minor' && teaches.test(utterance.text.normalize('NFC').replaceAll('ढ़', 'ढ़')))) ||
      (each === 'minor' && saysChildsAge(utterance)),
  )
  return care && { kind: 'care', care }
}
