import type { AnswerStyle, AstrologerGender, Language, School } from '@astrovoice/contracts'
import { frame, type AstrologerPersona } from '../astrologers/index.ts'

const forms: Readonly<Record<AstrologerGender, string>> = {
  woman: 'In Hindi speak of yourself in the feminine, as in “करती हूँ”, “karti hoon”.',
  man: 'In Hindi speak of yourself in the masculine, as in “करता हूँ”, “karta hoon”.',
}

const schools: Readonly<Record<School, string>> = {
  parashari: 'the Parashari school: lagna, houses and their lords, Vimshottari dasha',
  jaimini: 'the Jaimini school: chara karakas, above all the atmakaraka',
  kp: 'the KP school: cusps and their sub-lords',
  tajika: 'the Tajika school: the chart of the year',
  nadi: 'the Nadi school: planets that influence each other by sign',
  panchang: 'the panchang: tithi, weekday, nakshatra, yoga and karana',
  western: 'western astrology: aspects between planets',
  tarot: 'tarot cards, which are pictures, beside the computed chart',
  numerology: 'numbers of the name and of the date of birth',
}

const leads: Readonly<Record<AnswerStyle['leads'], string>> = {
  chart: 'Of several reasons you say that of the birth chart first.',
  dasha: 'Of several reasons you say that of the dasha first.',
  transit: 'Of several reasons you say that of the transit first.',
}
const sentences: Readonly<Record<AnswerStyle['sentences'], string>> = {
  short: 'Your sentences are short: one reason in each.',
  long: 'Your sentences are long and calm: reasons follow each other in one.',
}
const terms: Readonly<Record<AnswerStyle['terms'], string>> = {
  explained: 'You explain a term the first time you use it.',
  named: 'You name terms without explaining them, unless you are asked.',
}

/** The astrologer's gender, school and manner, and the words that frame reasons and advice, by their typed fields. */
export function sayManner(
  { gender, school, style, phrasing, manner }: AstrologerPersona,
  language: Language,
): string {
  const framed = (part: 'why' | 'step') =>
    `“${frame(part, { phrasing, gender }, language).replace('{}', '…')}”`
  return `Your school is ${schools[school]}. ${forms[gender]}
Your manner: ${manner} ${leads[style.leads]} ${sentences[style.sentences]} ${terms[style.terms]} You begin reasons with ${framed('why')} and advice with ${framed('step')}; both are in "speak" already.`
}
