const byNfd = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).map(([letter, latin]) => [letter.normalize('NFD'), latin]))

/**
 * Consonants without their inherent a, as Hindi speakers spell them in Latin letters. Keys of these tables are what
 * `lettersOf` gives.
 */
export const CONSONANTS = byNfd({
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
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
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
  ळ: 'l',
  ॻ: 'g',
  ॼ: 'j',
  ॾ: 'd',
  ॿ: 'b',
  क़: 'q',
  ख़: 'kh',
  ग़: 'g',
  ज़: 'z',
  ड़: 'd',
  ढ़: 'dh',
  फ़: 'f',
  य़: 'y',
  ऩ: 'n',
  ऱ: 'r',
  ऴ: 'l',
})

/** Vowels that stand alone; long ones have a macron. */
export const VOWELS = byNfd({
  अ: 'a',
  आ: 'ā',
  इ: 'i',
  ई: 'ī',
  उ: 'u',
  ऊ: 'ū',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'a',
  ॲ: 'a',
  ऎ: 'e',
  ऒ: 'o',
  ॠ: 'ri',
  ॐ: 'om',
})

/** Vowels written on a consonant; long ones have a macron. */
export const VOWEL_SIGNS = byNfd({
  'ा': 'ā',
  'ि': 'i',
  'ी': 'ī',
  'ु': 'u',
  'ू': 'ū',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'a',
  'ॆ': 'e',
  'ॊ': 'o',
  'ॄ': 'ri',
})

/** The letters of a word, each with its nukta. */
export const lettersOf = (word: string): string[] => word.normalize('NFD').match(/.\u093c?/gsu) ?? []
