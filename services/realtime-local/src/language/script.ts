import { hindiWords } from './hindi-words.ts'

/** How a text is written: English, Hindi in Devanagari, or Hindi in Latin letters. */
export type Script = 'english' | 'devanagari' | 'hinglish'

/** Romanised spellings that are also everyday English words; alone they prove nothing. */
const ambiguous = new Set(
  'a do he hi is in to me so us main par are bar din pet man mar jana kal job love time life career business exam doctor number pass please family health money marriage birth chart lucky machine robot cancer bye promotion kundli kundali rashi lagna nakshatra dasha mahadasha panchang tithi rahu ketu namaste guru yog lo band ram manglik mangalik mangal dosh dosha kaal sarp saadhe sade sadhe saati sati visa upay'.split(
    ' ',
  ),
)
const hindiSpellings = new Set(hindiWords.flatMap((word) => word.spellings))

/** The words of a text in lower case, punctuation gone. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
}

/** Tells the script: any Devanagari decides; Latin text is Hinglish when unmistakable Hindi words carry it. */
export function scriptOf(text: string): Script {
  if (/\p{Script=Devanagari}/u.test(text)) return 'devanagari'
  const words = wordsIn(text)
  const unmistakable = words.filter((word) => hindiSpellings.has(word) && !ambiguous.has(word)).length
  return unmistakable > 0 && unmistakable >= words.length / 5 ? 'hinglish' : 'english'
}
