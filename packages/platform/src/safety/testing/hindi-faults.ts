/** Words of one gender, as they stand in horoscopes. */
const masculine = 'दिन|समय|भाव|योग|नक्षत्र|स्थान|साल|महीना|हफ़्ता|संकेत|स्वामी|काल|मुहूर्त|चौघड़िया'
const feminine =
  'महादशा|अंतर्दशा|दशा|राशि|तिथि|यात्रा|पढ़ाई|सेहत|नींद|तारा|ढैया|बातें|शादी|नौकरी|गिनती|सुबह|दोपहर|शाम|रात'
const ordinal = 'पहल|दूसर|तीसर|चौथ|पाँचव|छठ|सातव|आठव|नौव|दसव|ग्यारहव|बारहव'

/** JavaScript has no word borders of Devanagari. */
const before = '(?<![\\p{L}\\p{M}])'
const after = '(?![\\p{L}\\p{M}])'
const pattern = (words: string) => new RegExp(`${before}(?:${words})${after}`, 'u')

const rules: readonly { readonly name: string; readonly isBroken: (text: string) => boolean }[] = [
  { name: 'feminine noun after का', isBroken: (text) => pattern(`का (?:${feminine})`).test(text) },
  { name: 'masculine noun after की', isBroken: (text) => pattern(`की (?:${masculine})`).test(text) },
  {
    name: 'direct form before a postposition',
    isBroken: (text) => pattern(`(?:${ordinal})(?:ा|ाँ|ी) (?:भाव|स्थान|घर) (?:में|से|का|की|के)`).test(text),
  },
  {
    name: 'masculine ordinal with a feminine noun',
    isBroken: (text) => pattern(`(?:${ordinal})(?:ा|ाँ|े|ें) (?:तारा|राशि|तिथि|दशा)`).test(text),
  },
  {
    name: 'feminine adjective with a masculine noun',
    isBroken: (text) => pattern(`(?:अच्छी|मिली-जुली|नई) (?:${masculine})`).test(text),
  },
  {
    name: 'masculine adjective with a feminine noun',
    isBroken: (text) => pattern(`(?:अच्छा|अच्छे|मिला-जुला|नया) (?:${feminine})`).test(text),
  },
  {
    name: 'singular verb of a plural',
    isBroken: (text) => pattern('(?:दोनों|अच्छे दिन|ज़रूरी काम) (?:[\\p{L}\\p{M} ]+ )?है').test(text),
  },
  {
    name: 'plural verb of a singular',
    isBroken: (text) => pattern('अच्छा दिन हैं|मिला-जुला हैं|भाव में हैं(?=, जो)').test(text),
  },
  {
    name: 'gender of the caller or the speaker',
    isBroken: (text) =>
      pattern('आप (?:[\\p{L}\\p{M}]+ )?(?:रहे|रही|सकते|सकती|करते|करती|करेंगे|करेंगी|गए|गई|थे|थीं)').test(text) ||
      pattern('(?:रहा|रही|करता|करती|सकता|सकती) हूँ|करूँगा|करूँगी').test(text),
  },
  { name: 'too familiar', isBroken: (text) => pattern('तू|तुम|तेरा|तेरी|तुम्हारा|तुम्हारी').test(text) },
  { name: 'Latin letters', isBroken: (text) => /[A-Za-z]/.test(text) },
]

/** What is wrong with gender, number and address in a Hindi text, each with the text. */
export const findHindiFaults = (text: string): string[] =>
  rules.filter(({ isBroken }) => isBroken(text)).map(({ name }) => `${name}: ${text}`)
