import { sentence, type Sentence } from '../answer/answer.ts'
import { mayMoonSignDiffer } from '../birth-reading.ts'
import { certaintyOf, tendency } from '../areas/certainty.ts'
import type { ReadingContext } from '../reading-tool.ts'

const moonOpen = sentence({
  en: 'the Moon changed her sign on your day of birth, so without an exact birth time the houses may be off by one',
  hi: 'आपके जन्म के दिन चंद्र ने राशि बदली थी, इसलिए सही जन्म समय के बिना भाव एक से आगे-पीछे हो सकता है',
  hinglish:
    'aapke janm ke din Chandra ne rashi badli thi, isliye sahi janm samay ke bina bhav ek se aage-peeche ho sakta hai',
})

/** How sure houses from the Moon are: she may have stood in another sign at the moment of birth. */
export function transitCertainty({ reading }: ReadingContext): Sentence {
  if (mayMoonSignDiffer(reading)) return moonOpen
  return reading.isTimeKnown ? tendency : certaintyOf(reading, false)
}
