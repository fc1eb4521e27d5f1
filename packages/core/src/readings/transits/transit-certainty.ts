import { sentence, type Sentence } from '../answer/answer.ts'
import { mayMoonSignDiffer } from '../birth-reading.ts'
import { certaintyOf } from '../areas/certainty.ts'
import type { ReadingContext } from '../reading-tool.ts'

const moonOpen = sentence({
  en: 'the Moon changed her sign on your day of birth, so without your birth time the houses may be off by one',
  hi: 'आपके जन्म के दिन चंद्र ने राशि बदली थी, इसलिए जन्म समय के बिना भाव एक से आगे-पीछे हो सकता है',
  hinglish:
    'aapke janm ke din Chandra ne rashi badli thi, isliye janm samay ke bina bhav ek se aage-peeche ho sakta hai',
})

/** How sure houses from the Moon are: without a birth time she may stand in another sign. */
export const transitCertainty = ({ reading }: ReadingContext): Sentence =>
  !reading.isTimeKnown && mayMoonSignDiffer(reading)
    ? moonOpen
    : certaintyOf({ isKnown: reading.isTimeKnown, isSensitive: false })
