import type { AstrologerGender, Language, Phrasing } from '@astrovoice/contracts'
import { framesInEnglish } from './frames-en.ts'
import { framesInHindi } from './frames-hi.ts'
import { framesInHinglish } from './frames-hinglish.ts'
import type { Frames } from './frame-words.ts'
import { inGender } from './in-gender.ts'

const frames: Readonly<Record<Language, Readonly<Record<Phrasing, Frames>>>> = {
  en: framesInEnglish,
  hi: framesInHindi,
  hinglish: framesInHinglish,
}

/** Words of an astrologer, in the gender in which they speak of themselves. */
export const frame = (
  part: keyof Frames,
  { phrasing, gender }: { readonly phrasing: Phrasing; readonly gender: AstrologerGender },
  language: Language,
): string => inGender(frames[language][phrasing][part], gender)
