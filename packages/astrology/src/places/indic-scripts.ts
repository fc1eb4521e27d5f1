/** First code points of the blocks that Unicode lays out like Devanagari: the same letter has the same place in each. */
const BLOCKS = {
  bengali: 0x0980,
  gurmukhi: 0x0a00,
  gujarati: 0x0a80,
  odia: 0x0b00,
  tamil: 0x0b80,
  telugu: 0x0c00,
  kannada: 0x0c80,
  malayalam: 0x0d00,
} as const
const [DEVANAGARI, BLOCK_SIZE] = [0x0900, 0x80]
const firsts: ReadonlySet<number> = new Set(Object.values(BLOCKS))

/** Letters without a counterpart at their place: final consonants, nasals and the sign of a doubled consonant. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ ৎ: 'त्', ৰ: 'र', ৱ: 'व', 'ੰ': 'ं', 'ੱ': '', ୱ: 'व', ୟ: 'य', ழ: 'ळ' },
  ...{ ൺ: 'ण्', ൻ: 'न्', ർ: 'र्', ൽ: 'ल्', ൾ: 'ळ्', ൿ: 'क्' },
}

/** The same syllables in Devanagari; what is in none of the scripts of India stays. */
export const toDevanagari = (text: string): string =>
  text.replace(/[\u0980-\u0dff]/g, (letter) => {
    const other = OTHERS[letter]
    if (other !== undefined) return other
    const code = letter.charCodeAt(0)
    const place = code % BLOCK_SIZE
    return firsts.has(code - place) ? String.fromCharCode(DEVANAGARI + place) : letter
  })

/** A name as it is looked up in its own script. */
export const localKey = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200c\u200d]/g, '')
    .trim()
