import { fold, foldAll, wordsIn } from '@astrovoice/core/safety'
import { hindiWords } from './hindi-words.ts'

/** How a text is written: English, Hindi in Devanagari, or Hindi in Latin letters. */
export type Script = 'english' | 'devanagari' | 'hinglish'

/** Words that hold an English sentence together. */
const englishGlue = foldAll(
  `the a an of for from with my your his her our their you he she it we they i'm i'll i've what which who whom
  whose when where why how will would should could can may does did do am are was were been have has had this
  that these those there and or but not if then about into any some get be going tell give show please shall
  i me whether while than because during after before`,
)
/** Words that hold a Hindi sentence together, and are no English words. */
const hindiGlue = foldAll(
  `hai hain hoon hun tha thi hoga hogi honge ho kya kab kaise kaisa kaisi kahan kaun kaunsa kaunsi kyon kyun
  kitna kitni kitne mera meri mere mujhe mujhko mai main hum humara aap aapka aapki aapke tum ka ki ke ko se
  mein par pe aur ya bhi nahi nahin mat yeh ye woh vo is us iska uska uski apna apni apne karu karun karoon
  karna karne chahiye chahta chahti batao bataiye batana bataye raha rahi rahe rahega rahegi milega milegi
  aayega aayegi jaunga jaungi chal wala wali wale liye baare bare kuch koi sab jab tab agar lekin aaj kal
  abhi dikhao dekho karo kare karein gaya gayi gaye kar lu lun paas saal haan ji ruko bas accha theek
  dhanyavaad shukriya sakta sakti sakte banega banegi hota hoti hote ne mil mile aage nikalo nikaliye nikal
  liya diya kis din kehti kehta tera tere pandit`,
)
/** In both lists, or English and Hindi alike: they prove nothing. */
const ambiguous = foldAll('is us par main to do me he hi the in ya par so ho sab ji us')
const isGlueOf = (list: ReadonlySet<string>, word: string) => list.has(word) && !ambiguous.has(word)

/** Hindi words that are not used in English sentences about astrology. */
const hindiContent = new Set(
  hindiWords
    .flatMap(({ spellings }) => spellings)
    .filter((word) => word.length > 3)
    .map(fold),
)
const borrowed = foldAll(
  `career job love time life exam doctor number pass please family health money marriage birth chart lucky
  machine robot cancer promotion business kundli kundali rashi lagna nakshatra dasha mahadasha antardasha
  panchang tithi rahu ketu namaste namaskar ji guru yog manglik mangal dosh dosha kaal sarp saadhe sade saati
  sati visa upay shani surya chandra shukra budh muhurat shaadi band ratna mantra card minute holi diwali
  arranged tarot ekadashi navamsa bharat milan daan vrat government salary`,
)

/**
 * The language of a text: any Devanagari decides. Latin text is of the language whose small words hold it together;
 * without any, Hindi words of its own make it Hinglish, and otherwise it tells nothing.
 */
export function tellScript(text: string): Script | undefined {
  if (/\p{Script=Devanagari}/u.test(text)) return 'devanagari'
  const words = wordsIn(text).map(fold)
  const hindi = words.filter((word) => isGlueOf(hindiGlue, word)).length
  const english = words.filter((word) => isGlueOf(englishGlue, word)).length
  if (hindi !== english) return hindi > english ? 'hinglish' : 'english'
  const own = words.some((word) => hindiContent.has(word) && !borrowed.has(word))
  if (own) return 'hinglish'
  return hindi > 0 || words.some((word) => !borrowed.has(word) && !hindiContent.has(word))
    ? 'english'
    : undefined
}

/** As `tellScript`; a text that tells nothing counts as English. */
export const scriptOf = (text: string): Script => tellScript(text) ?? 'english'
