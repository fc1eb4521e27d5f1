import { isEnglishWord } from '../language/english-words.ts'
import { hindiWords } from '../language/hindi-words.ts'

const known = new Map(
  hindiWords.flatMap(({ spellings, devanagari }) => spellings.map((s) => [s, devanagari])),
)

/** Frequent words of replies that callers seldom say, so that they are not in the table of hearing. */
const replyWords: Record<string, string> = {
  aapse: 'आपसे',
  agar: 'अगर',
  anusaar: 'अनुसार',
  aisa: 'ऐसा',
  aise: 'ऐसे',
  bana: 'बना',
  bhaav: 'भाव',
  chalti: 'चलती',
  dikhta: 'दिखता',
  dikhti: 'दिखती',
  gaya: 'गया',
  gayi: 'गई',
  hua: 'हुआ',
  hui: 'हुई',
  iske: 'इसके',
  isliye: 'इसलिए',
  jab: 'जब',
  jise: 'जिसे',
  jo: 'जो',
  kaha: 'कहाँ',
  kisi: 'किसी',
  koi: 'कोई',
  lekin: 'लेकिन',
  magar: 'मगर',
  maine: 'मैंने',
  mujhse: 'मुझसे',
  na: 'न',
  rehta: 'रहता',
  rehti: 'रहती',
  rahti: 'रहती',
  rahta: 'रहता',
  sakte: 'सकते',
  sath: 'साथ',
  saath: 'साथ',
  swami: 'स्वामी',
  tab: 'तब',
  tha: 'था',
  thi: 'थी',
  the: 'थे',
  un: 'उन',
  us: 'उस',
  usi: 'उसी',
  woh: 'वो',
  wo: 'वो',
  yahi: 'यही',
  yani: 'यानी',
  ya: 'या',
  aapne: 'आपने',
  chahen: 'चाहें',
  karta: 'करता',
  karte: 'करते',
}

const vowels: readonly (readonly [string, string, string])[] = [
  ['aa', 'आ', 'ा'],
  ['ai', 'ऐ', 'ै'],
  ['au', 'औ', 'ौ'],
  ['ee', 'ई', 'ी'],
  ['ii', 'ई', 'ी'],
  ['oo', 'ऊ', 'ू'],
  ['uu', 'ऊ', 'ू'],
  ['ei', 'ए', 'े'],
  ['a', 'अ', ''],
  ['i', 'इ', 'ि'],
  ['u', 'उ', 'ु'],
  ['e', 'ए', 'े'],
  ['o', 'ओ', 'ो'],
]
const consonants: readonly (readonly [string, string])[] = [
  ['chh', 'छ'],
  ['ksh', 'क्ष'],
  ['kh', 'ख'],
  ['gh', 'घ'],
  ['ch', 'च'],
  ['jh', 'झ'],
  ['th', 'थ'],
  ['dh', 'ध'],
  ['ph', 'फ'],
  ['bh', 'भ'],
  ['sh', 'श'],
  ['gy', 'ज्ञ'],
  ['k', 'क'],
  ['g', 'ग'],
  ['c', 'क'],
  ['j', 'ज'],
  ['t', 'त'],
  ['d', 'द'],
  ['n', 'न'],
  ['p', 'प'],
  ['b', 'ब'],
  ['m', 'म'],
  ['y', 'य'],
  ['r', 'र'],
  ['l', 'ल'],
  ['v', 'व'],
  ['w', 'व'],
  ['s', 'स'],
  ['h', 'ह'],
  ['f', 'फ़'],
  ['z', 'ज़'],
  ['q', 'क़'],
  ['x', 'क्स'],
]

/** Spells one romanised Hindi word by sound; a final short vowel of Hindi is written long, as it is said. */
function bySound(word: string): string {
  let output = ''
  let afterConsonant = false
  for (let at = 0; at < word.length;) {
    const rest = word.slice(at)
    const consonant = consonants.find(([latin]) => rest.startsWith(latin))
    const vowel = vowels.find(([latin]) => rest.startsWith(latin))
    if (consonant) {
      const isNasal = consonant[0] === 'n' && /^n[kgcjtdpb]/.test(rest)
      output += (afterConsonant ? '्' : '') + (isNasal ? '' : consonant[1])
      if (isNasal) output = `${afterConsonant ? output.slice(0, -1) : output}ं`
      afterConsonant = !isNasal
      at += consonant[0].length
    } else if (vowel) {
      const isLast = at + vowel[0].length === word.length
      const sign = isLast && afterConsonant ? ({ '': 'ा', 'ि': 'ी', 'ु': 'ू' }[vowel[2]] ?? vowel[2]) : vowel[2]
      output += afterConsonant ? sign : vowel[1]
      afterConsonant = false
      at += vowel[0].length
    } else {
      output += word[at]!
      afterConsonant = false
      at += 1
    }
  }
  return output
}

/**
 * Writes romanised Hindi in Devanagari, so that eSpeak's Hindi voice pronounces it as Hindi. Words of the table
 * are looked up. English words stay, because the voice switches language for Latin letters. The rest is spelt
 * by sound.
 */
export function toDevanagari(text: string): string {
  return text.replace(/[a-z]+/gi, (original) => {
    const word = original.toLowerCase()
    return known.get(word) ?? replyWords[word] ?? (isEnglishWord(word) ? original : bySound(word))
  })
}
