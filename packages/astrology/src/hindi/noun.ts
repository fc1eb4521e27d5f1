export type Gender = 'm' | 'f'
export type Amount = 'one' | 'many'
/** A noun before a postposition is oblique; elsewhere it is direct. */
export type Case = 'direct' | 'oblique'

/** Masculine nouns in -ा that keep it: kinship and Sanskrit agent nouns. */
const KEEPS_AA = new Set([
  'पिता',
  'माता-पिता',
  'देवता',
  'नेता',
  'राजा',
  'दाता',
  'दादा',
  'नाना',
  'मामा',
  'चाचा',
  'युवा',
])

/** Feminine nouns in -िया that are Sanskrit words, and so take -एँ. */
const SANSKRIT_IYA = /क्रिया$/

const isConsonant = (letter: string): boolean => /[\u0915-\u0939\u093c\u0958-\u095f]/.test(letter)

const pluralOfMasculine = (lemma: string, kase: Case): string => {
  const stem = lemma.slice(0, -1)
  if (lemma.endsWith('ा') && !KEEPS_AA.has(lemma)) return kase === 'direct' ? `${stem}े` : `${stem}ों`
  if (kase === 'direct') return lemma
  if (lemma.endsWith('ी') || lemma.endsWith('ि')) return `${stem}ियों`
  if (lemma.endsWith('ू')) return `${stem}ुओं`
  return isConsonant(lemma.at(-1) ?? '') ? `${lemma}ों` : `${lemma}ओं`
}

const pluralOfFeminine = (lemma: string, kase: Case): string => {
  const stem = lemma.slice(0, -1)
  const ending = kase === 'direct' ? 'ँ' : 'ों'
  if (lemma.endsWith('ी') || lemma.endsWith('ि')) return `${stem}िय${kase === 'direct' ? 'ाँ' : 'ों'}`
  if (lemma.endsWith('िया') && !SANSKRIT_IYA.test(lemma))
    return kase === 'direct' ? `${lemma}ँ` : `${stem}${ending}`
  if (lemma.endsWith('ू')) return `${stem}ु${kase === 'direct' ? 'एँ' : 'ओं'}`
  if (isConsonant(lemma.at(-1) ?? '')) return kase === 'direct' ? `${lemma}ें` : `${lemma}ों`
  return kase === 'direct' ? `${lemma}एँ` : `${lemma}ओं`
}

/**
 * The form of a Hindi noun, given in the singular direct: पैसा is पैसे before a postposition, नौकरी becomes नौकरियाँ.
 * Rules: McGregor, Outline of Hindi Grammar, on nouns.
 */
export const declineNoun = (lemma: string, gender: Gender, amount: Amount, kase: Case): string => {
  if (amount === 'many')
    return gender === 'm' ? pluralOfMasculine(lemma, kase) : pluralOfFeminine(lemma, kase)
  const changes = gender === 'm' && kase === 'oblique' && lemma.endsWith('ा') && !KEEPS_AA.has(lemma)
  return changes ? `${lemma.slice(0, -1)}े` : lemma
}
