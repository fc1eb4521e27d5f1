import { foldAll } from '../language/fold.ts'
import type { Care, Intent } from './intent.ts'
import { numberOf } from './numbers.ts'
import type { Utterance } from './utterance.ts'

/** What must never be missed comes first. */
const order: readonly Care[] = [
  'crisis',
  'childAbuse',
  'violence',
  'minor',
  'infidelity',
  'foetus',
  'death',
  'medicine',
  'magic',
  'law',
  'gamble',
  'sexual',
  'obsession',
  'abuse',
]

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

/** What has to be answered person first, if anything. */
export function readCare(utterance: Utterance): Intent | undefined {
  const care = order.find(
    (each) =>
      (utterance.has('care', each) &&
        !utterance.has('harmless', each) &&
        !(each === 'minor' && teaches.test(utterance.text.normalize('NFC').replaceAll('ढ़', 'ढ़')))) ||
      (each === 'minor' && saysChildsAge(utterance)),
  )
  return care && { kind: 'care', care }
}
