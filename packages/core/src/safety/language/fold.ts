import { urduToLatin } from './urdu.ts'

/**
 * One spelling for the ways a word is written: Devanagari becomes Latin, and long vowels, doubled letters and the
 * short vowel that speech drops fall together. “शादी”, “shaadi” and “shadi” are all “shadi”. English words fold too.
 */

const vowelSigns: Readonly<Record<string, string>> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
}
const vowels: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
}
const consonants: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'ch',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
}
const virama = '्'
const nasals = 'ंँ'

/** A Devanagari word letter by letter; the last consonant keeps no vowel. */
function toLatin(word: string): string {
  const letters = [...word.normalize('NFD').replaceAll('\u093c', '').replaceAll('ज्ञ', 'ग्य')]
  let latin = ''
  letters.forEach((letter, at) => {
    const next = letters[at + 1] ?? ''
    if (consonants[letter]) {
      const isBare = next === '' || next === virama || vowelSigns[next] !== undefined
      latin += consonants[letter] + (isBare ? '' : 'a')
    } else if (nasals.includes(letter)) latin += next === '' ? '' : 'n'
    else if (letter >= '०' && letter <= '९') latin += String(letter.charCodeAt(0) - '०'.charCodeAt(0))
    else latin += vowels[letter] ?? vowelSigns[letter] ?? (letter === virama ? '' : letter)
  })
  return latin
}

/** Frequent words that are written with and without their last nasal, or cut short in messages. */
const alike: Readonly<Record<string, string>> = {
  mein: 'me',
  men: 'me',
  main: 'mai',
  nahin: 'nahi',
  nahee: 'nahi',
  nhi: 'nahi',
  nai: 'nahi',
  nahi: 'nahi',
  hain: 'hai',
  kyon: 'kyo',
  kyun: 'kyo',
  kyu: 'kyo',
  yahan: 'yaha',
  kahan: 'kaha',
  hun: 'hu',
  haan: 'ha',
  han: 'ha',
  maa: 'ma',
  kb: 'kab',
  kse: 'kaise',
  ky: 'kya',
  btao: 'batao',
  bta: 'bata',
  h: 'hai',
  k: 'ke',
  n: 'and',
  wen: 'vhen',
  wat: 'vhat',
  wats: 'vhats',
  wht: 'vhat',
  hw: 'hov',
  shud: 'should',
  wud: 'vould',
  cud: 'could',
  abt: 'about',
  mtlb: 'matlab',
  sb: 'sab',
  sth: 'sath',
  thk: 'thik',
  bht: 'bahut',
  u: 'you',
  ur: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  wanna: 'vant',
  rha: 'raha',
  rhi: 'rahi',
  rhe: 'rahe',
  gyi: 'gayi',
  gya: 'gaya',
  gye: 'gaye',
  krna: 'karna',
  krne: 'karne',
  kr: 'kar',
  krdo: 'kardo',
}

/**
 * Words that fold like another without this: “रहूँ”, may I stay, like Rahu, and “सत्ता”, power, like “सट्टा”, a bet. Their
 * spellings here are those of no other word.
 */
const apart: readonly (readonly [RegExp, string])[] = [
  [/^(?:रहू[ँं]|rah(?:oo|u)n)$/, 'rahun'],
  [/^सत्ता$/, 'sattaa'],
  [/^कार(?:ें)?$/, 'car'],
  [/^ja+nna$/, 'janna'],
  [/^कहा$/, 'kahaa'],
  [/^न$/, 'na'],
  [/^soon$/i, 'suun'],
]

const consonant = '(?:[bcdgjkpst]h|[bcdfghjklmnprstvy])'
const droppedVowel = new RegExp(`([aeiou]n?${consonant})a(?=${consonant}[aeiou])`, 'g')

/** As `fold`, but with every vowel that is written: beginnings of words are compared so. */
export function foldLightly(word: string): string {
  const isDevanagari = /\p{Script=Devanagari}/u.test(word)
  const plain = isDevanagari
    ? toLatin(word)
    : urduToLatin(word)
        .toLowerCase()
        .normalize('NFD')
        .replace(/['’]s$/, '')
        .replaceAll(/[\u0300-\u036f'’]/g, '')
  if (alike[plain]) return alike[plain]
  const folded = plain
    .replaceAll(/a{2,}/g, 'a')
    .replaceAll(/e{2,}|i{2,}/g, 'i')
    .replaceAll(/o{2,}|u{2,}/g, 'u')
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replaceAll('z', 'j')
    .replaceAll('q', 'k')
    .replaceAll(/c{1,2}hh?/g, 'ch')
    .replaceAll(/(\D)\1+/g, '$1')
    .replaceAll(/(?<=[aeiou])y(?=[aeiou])/g, '')
  return alike[folded] ?? folded
}

/** The folded spelling of one word, in either script; lower-case Latin letters and digits. */
export function fold(word: string): string {
  const own = apart.find(([spelling]) => spelling.test(word))
  if (own) return own[1]
  const folded = foldLightly(word)
    .replaceAll(droppedVowel, '$1')
    .replace(/(?<=[a-z]{2})un$/, 'u')
  return alike[folded] ?? folded
}

/** The folded words of a list that spaces divide. */
export const foldAll = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold))
