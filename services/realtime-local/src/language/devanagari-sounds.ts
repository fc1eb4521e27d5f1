/** How the English acoustic model hears Hindi that is written in Devanagari: CMU phones by rules of spelling. */

const consonants: Readonly<Record<string, string>> = {
  क: 'K',
  ख: 'K',
  ग: 'G',
  घ: 'G',
  ङ: 'NG',
  च: 'CH',
  छ: 'CH',
  ज: 'JH',
  झ: 'JH',
  ञ: 'N',
  ट: 'T',
  ठ: 'T',
  ड: 'D',
  ढ: 'D',
  ण: 'N',
  त: 'T',
  थ: 'TH',
  द: 'D',
  ध: 'D',
  न: 'N',
  प: 'P',
  फ: 'P',
  ब: 'B',
  भ: 'B',
  म: 'M',
  य: 'Y',
  र: 'R',
  ल: 'L',
  ळ: 'L',
  व: 'V',
  श: 'SH',
  ष: 'SH',
  स: 'S',
  ह: 'HH',
}
/** Consonants with a dot below. */
const dotted: Readonly<Record<string, string>> = { क: 'K', ख: 'K', ग: 'G', ज: 'Z', ड: 'R', ढ: 'R', फ: 'F' }
const signs: Readonly<Record<string, string>> = {
  'ा': 'AA',
  'ि': 'IH',
  'ी': 'IY',
  'ु': 'UH',
  'ू': 'UW',
  'ृ': 'R IH',
  'े': 'EY',
  'ै': 'EH',
  'ो': 'OW',
  'ौ': 'AO',
  'ॉ': 'AA',
  'ॅ': 'AE',
}
const vowels: Readonly<Record<string, string>> = {
  अ: 'AH',
  आ: 'AA',
  इ: 'IH',
  ई: 'IY',
  उ: 'UH',
  ऊ: 'UW',
  ऋ: 'R IH',
  ए: 'EY',
  ऐ: 'EH',
  ओ: 'OW',
  औ: 'AO',
  ऑ: 'AA',
  ऍ: 'AE',
}
const [virama, dot, silent] = ['्', '\u093c', 'ः\u200c\u200d']
const nasals = 'ंँ'
const labials = ['P', 'B', 'M']
const velars = ['K', 'G']

/** A consonant, a vowel or both; a vowel that is not written may be silent. */
interface Letter {
  readonly consonant?: string
  vowel?: string
  readonly isWritten: boolean
  isNasal: boolean
}

function readLetters(word: string): Letter[] | undefined {
  const marks = [...word.normalize('NFD').replaceAll('ज्ञ', 'ग्य')]
  const letters: Letter[] = []
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!
    const plain = consonants[mark]
    if (plain) {
      const isDotted = marks[at + 1] === dot
      if (isDotted) at++
      const consonant = isDotted ? (dotted[mark] ?? plain) : plain
      const next = marks[at + 1] ?? ''
      const sign = signs[next]
      if (sign || next === virama) at++
      if (next === virama) letters.push({ consonant, isWritten: true, isNasal: false })
      else letters.push({ consonant, vowel: sign ?? 'AH', isWritten: sign !== undefined, isNasal: false })
    } else if (vowels[mark]) letters.push({ vowel: vowels[mark], isWritten: true, isNasal: false })
    else if (nasals.includes(mark) && letters.length > 0) letters.at(-1)!.isNasal = true
    else if (!silent.includes(mark)) return undefined
  }
  return letters
}

/** The short vowel that is not written is silent at the end of a word, and between a vowel and one more syllable. */
function dropSilentVowels(letters: Letter[]): void {
  const isSilent = ({ isWritten, isNasal, vowel }: Letter) => vowel !== undefined && !isWritten && !isNasal
  const last = letters.at(-1)!
  if (letters.length > 1 && isSilent(last)) delete last.vowel
  for (let at = letters.length - 2; at > 0; at--) {
    const [before, letter, after] = [letters[at - 1]!, letters[at]!, letters[at + 1]!]
    if (isSilent(letter) && before.vowel && after.consonant && after.vowel) delete letter.vowel
  }
}

function nasalBefore(next: Letter | undefined): string {
  if (next?.consonant && labials.includes(next.consonant)) return 'M'
  return next?.consonant && velars.includes(next.consonant) ? 'NG' : 'N'
}

/** CMU phones of a word in Devanagari; undefined where a letter is not known. */
export function soundsOfDevanagari(word: string): string | undefined {
  const letters = readLetters(word)
  if (!letters || letters.length === 0) return undefined
  dropSilentVowels(letters)
  return letters
    .flatMap(({ consonant, vowel, isNasal }, at) => [
      ...(consonant ? [consonant] : []),
      ...(vowel ? [vowel] : []),
      ...(isNasal ? [nasalBefore(letters[at + 1])] : []),
    ])
    .join(' ')
}
