import type { Language } from '@astrovoice/contracts'
import type { Speak } from '../speak.ts'

interface Term {
  readonly id: string
  readonly isIn: Readonly<Record<Language, RegExp>>
  /** A clause that explains it. */
  readonly means: Speak
}

const term = (
  id: string,
  isIn: [en: RegExp, hi: RegExp],
  en: string,
  hi: string,
  hinglish: string,
): Term => ({
  id,
  isIn: { en: isIn[0], hi: isIn[1], hinglish: isIn[0] },
  means: { en, hi, hinglish },
})

/** Terms of evidence. Their meaning is that of any primer: which sign, period or day a word is for. */
const terms: readonly Term[] = [
  term(
    'mahadasha',
    [/\bmahadasha\b/i, /महादशा/],
    'a mahadasha is the long period that one planet leads',
    'महादशा यानी एक ग्रह की लंबी अवधि',
    'mahadasha yaani ek grah ki lambi avadhi',
  ),
  term(
    'antardasha',
    [/\bantardasha\b/i, /अंतर्दशा/],
    'an antardasha is a shorter period within the long one',
    'अंतर्दशा यानी लंबी अवधि के भीतर की छोटी अवधि',
    'antardasha yaani lambi avadhi ke andar ki chhoti avadhi',
  ),
  term(
    'lagna',
    [/\blagna\b/i, /लग्न/],
    'the lagna is the sign that rose at birth',
    'लग्न यानी जन्म के समय उगती राशि',
    'lagna yaani janm ke samay ugti rashi',
  ),
  term(
    'karaka',
    [/\bkaraka?\b/i, /कारक/],
    'a karaka is the planet that stands for a matter',
    'कारक यानी किसी विषय का प्रतिनिधि ग्रह',
    'karak yaani kisi vishay ka pratinidhi grah',
  ),
  term(
    'nakshatra',
    [/\bnakshatra\b/i, /नक्षत्र/],
    'a nakshatra is a mansion of the Moon',
    'नक्षत्र यानी चंद्रमा का एक पड़ाव',
    'nakshatra yaani Chandra ka ek padaav',
  ),
  term(
    'tithi',
    [/\btithi\b/i, /तिथि/],
    'a tithi is a lunar day',
    'तिथि यानी चंद्र दिन',
    'tithi yaani Chandra din',
  ),
  term(
    'drishti',
    [/\b(drishti|aspects)\b/i, /दृष्टि/],
    'an aspect is how a planet looks at a place',
    'दृष्टि यानी किसी स्थान पर ग्रह की नज़र',
    'drishti yaani kisi jagah par grah ki nazar',
  ),
]

/** The first term of a text that is not among those explained. */
export const findTerm = (
  text: string,
  explained: ReadonlySet<string>,
  language: Language,
): Term | undefined => terms.find(({ id, isIn }) => !explained.has(id) && isIn[language].test(text))
