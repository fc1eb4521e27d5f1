import { CONSONANTS, lettersOf, VOWEL_SIGNS, VOWELS } from '../letters/devanagari.ts'

/** A क़ is written k, where names have q. */
const QA = 'क़'.normalize('NFD')
const latinOf = (consonant: string): string => (consonant === QA ? 'k' : (CONSONANTS.get(consonant) ?? ''))

const SCHWA = 'ə'

/** Consonants that stand together, with the vowel after them; `nasal` is an anusvara or a candrabindu. */
type Syllable = { readonly onset: readonly string[]; vowel: string; nasal: boolean }

function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = []
  let onset: string[] = []
  for (const letter of lettersOf(word)) {
    const last = syllables.at(-1)
    const [sign, vowel] = [VOWEL_SIGNS.get(letter), VOWELS.get(letter)]
    if (CONSONANTS.has(letter)) {
      syllables.push({ onset: [...onset, letter], vowel: SCHWA, nasal: false })
      onset = []
    } else if (letter === '्' && last) onset = [...(syllables.pop() as Syllable).onset]
    else if ((letter === 'ं' || letter === 'ँ') && last) last.nasal = true
    else if (sign && last) last.vowel = sign
    else if (vowel) syllables.push({ onset: [], vowel, nasal: false })
  }
  return syllables
}

/** After र्, ल्, स् and the like a last य, र or व is heard with its vowel: मित्र is mitra. */
const keepsLastVowel = ({ onset }: Syllable): boolean => onset.length > 1 && /[यरव]/.test(onset.at(-1) ?? '')

/**
 * Deletes the vowels that Hindi does not say: the last one, and from the right each one between vowel-consonant and
 * consonant-vowel. Ohala, Aspects of Hindi Phonology (1983).
 */
function deleteSchwas(syllables: readonly Syllable[]): void {
  const last = syllables.at(-1)
  if (last?.vowel === SCHWA && !last.nasal && syllables.length > 1 && !keepsLastVowel(last)) last.vowel = ''
  for (let i = syllables.length - 2; i > 0; i -= 1) {
    const [before, here, after] = [syllables[i - 1], syllables[i], syllables[i + 1]] as [
      Syllable,
      Syllable,
      Syllable,
    ]
    const isBetween = before.vowel !== '' && after.vowel !== '' && after.onset.length === 1
    if (here.vowel === SCHWA && !here.nasal && here.onset.length === 1 && isBetween) here.vowel = ''
  }
}

const onsetOf = ({ onset }: Syllable): string => {
  const joined = onset.join('्')
  if (joined === 'ज्ञ') return 'gy'
  if (joined === 'क्ष') return 'ksh'
  if (joined === 'स्व' || joined === 'श्व') return `${latinOf(onset[0] as string)}w`
  if (joined === 'च्छ') return 'chchh'
  return onset.map(latinOf).join('')
}

/** Where a syllable stands in its word; what is said of the last one holds with a nasal too. */
type Place = {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isOnly: boolean
  readonly afterVowel: boolean
}

/**
 * आ is aa at the start of a word and in a word of one syllable that ends in a consonant (aaram, naam), else a; ई and ऊ
 * are i and u at the end and ee and oo within; an ए of its own after a vowel has a glide (gaye, liye).
 */
function vowelOf({ vowel, onset, nasal }: Syllable, { isFirst, isLast, isOnly, afterVowel }: Place): string {
  const isAlone = onset.length === 0
  if (vowel === 'ā') return (isFirst && isAlone) || (isOnly && !isLast && onset.length === 1) ? 'aa' : 'a'
  if (vowel === 'ī') return isLast || (isAlone && afterVowel) ? 'i' : 'ee'
  if (vowel === 'ū') return isLast ? 'u' : 'oo'
  if (vowel === 'e') return `${isAlone && afterVowel ? 'y' : ''}${isLast && nasal ? 'ei' : 'e'}`
  return vowel === SCHWA ? 'a' : vowel
}

const ORDINAL_ENDINGS: Readonly<Record<string, string>> = { वाँ: 'va', वें: 've', वीं: 'vi' }
const ORDINAL = /^(.{2,})(वाँ|वें|वीं)$/

/** A Hindi word in the Latin letters of messages: साथ is saath, पहले is pehle. Exceptions belong to their table. */
export function romanise(word: string): string {
  const nth = ORDINAL.exec(word)
  if (nth) return romanise(nth[1] as string) + (ORDINAL_ENDINGS[nth[2] as string] as string)
  const syllables = syllablesOf(word)
  deleteSchwas(syllables)
  const spoken = syllables.filter(({ vowel }) => vowel !== '').length
  const pieces = syllables.map((syllable, i) => {
    const next = syllables[i + 1]
    const nasal = syllable.nasal ? (/^[पफबभम]/.test(next?.onset[0] ?? '') ? 'm' : 'n') : ''
    const place = {
      isFirst: i === 0,
      isLast: i === syllables.length - 1,
      isOnly: spoken === 1,
      afterVowel: i > 0 && syllables[i - 1]?.vowel !== '',
    }
    // A vowel before an h that has lost its own is heard as e, unless the h is the last: kehte, but tarah.
    const isBeforeH = syllable.vowel === SCHWA && next?.onset.join('') === 'ह' && next.vowel === ''
    const vowel = isBeforeH && i < syllables.length - 2 ? 'e' : vowelOf(syllable, place)
    return `${onsetOf(syllable)}${vowel}${nasal}`
  })
  return pieces.join('')
}
