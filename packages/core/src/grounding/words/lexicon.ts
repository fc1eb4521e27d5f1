import {
  GRAHA_LABELS,
  NAKSHATRA_LABELS,
  SIGN_LABELS,
  YOGA_RULES,
  type Graha,
  type Label,
  type Nakshatra,
  type Sign,
} from '@astrovoice/astrology'
import { PAKSHAS, tithiLabel, VARAS } from '@astrovoice/astrology/panchang'
import type { Language } from '@astrovoice/contracts'
import * as names from './names.ts'
import { englishNumbers, englishOrdinalNumbers, hindiNumbers, hindiOrdinals } from './number-words.ts'
import * as plain from './plain-words.ts'
import { cachedKey } from './spelling-key.ts'
import type { DashaLevel, Dosha, Plain, SadeSatiPhase, SaidDignity, Term } from './term.ts'

export type Lexicon = ReadonlyMap<string, Term>
/** Phrases have at most so many words. */
export const maxPhraseWords = 5

const keyOfPhrase = (phrase: string): string =>
  phrase
    .split(/[\s\-–’']+/)
    .filter((word) => word !== '')
    .map(cachedKey)
    .join(' ')

function add(to: Map<string, Term>, spellings: string, term: Term): void {
  for (const spelling of spellings.split(',')) {
    const key = keyOfPhrase(spelling.trim())
    if (key !== '') to.set(key, term)
  }
}

const allOf = ({ en, hi, hinglish }: Label): string => `${en}, ${hi}, ${hinglish}`

function addNames(to: Map<string, Term>): void {
  for (const rule of YOGA_RULES) {
    const other = names.yogaNames[rule.id] ?? ''
    const ids = YOGA_RULES.filter(({ labels }) => labels.en === rule.labels.en).map(({ id }) => id)
    // Names such as Mala are common words: they are yogas only beside the word.
    const isPlain = !distinctYogas.has(rule.id)
    add(to, `${allOf(rule.labels)}, ${other}`, { is: 'yoga', ids, isPlain })
  }
  for (const [nakshatra, labels] of Object.entries(NAKSHATRA_LABELS)) {
    const other = names.nakshatraNames[nakshatra as Nakshatra] ?? ''
    add(to, `${allOf(labels)}, ${other}`, { is: 'nakshatra', nakshatra: nakshatra as Nakshatra })
  }
  for (const [sign, labels] of Object.entries(SIGN_LABELS))
    add(to, `${allOf(labels)}, ${names.signNames[sign as Sign]}`, { is: 'sign', sign: sign as Sign })
  for (const [graha, labels] of Object.entries(GRAHA_LABELS))
    add(to, `${allOf(labels)}, ${names.grahaNames[graha as Graha]}`, { is: 'graha', graha: graha as Graha })
  names.lordNames.forEach((spellings, i) => add(to, spellings, { is: 'lord-of', house: i + 1 }))
  names.houseNames.forEach((spellings, i) => {
    for (const name of spellings.split(','))
      for (const house of ['bhav', 'bhava', 'sthan', 'ghar', 'house'])
        add(to, `${name} ${house}`, { is: 'named-house', house: i + 1 })
  })
  add(to, 'house of gains', { is: 'named-house', house: 11 })
  names.monthNames.forEach((spellings, i) => add(to, spellings, { is: 'month', month: i + 1 }))
  for (const [koota, spellings] of Object.entries(names.kootaNames))
    add(to, spellings, { is: 'koota', koota })
}

/** Yogas whose names are no other words. */
const distinctYogas: ReadonlySet<string> = new Set([
  'gajakesari',
  'budhaditya',
  'kemadruma',
  'neecha-bhanga',
  'maha-parivartana',
  'dharma-karmadhipati',
  'ruchaka',
  'malavya',
  'shasha',
  'guru-chandala',
  'chandra-mangala',
  'guru-mangala',
])

function addAlmanac(to: Map<string, Term>): void {
  for (let tithi = 1; tithi <= 15; tithi++)
    add(to, `${allOf(tithiLabel(tithi))}, ${plain.tithiNames[tithi] ?? ''}`, { is: 'tithi', tithi })
  add(to, `${allOf(tithiLabel(30))}, ${plain.tithiNames[30] ?? ''}`, { is: 'tithi', tithi: 30 })
  VARAS.forEach((labels, vara) => {
    add(to, `${allOf(labels)}, ${plain.varaNames[vara] ?? ''}`, { is: 'vara', vara })
  })
  for (const paksha of ['shukla', 'krishna'] as const)
    add(to, `${PAKSHAS[paksha].hi} पक्ष, ${plain.pakshaWords[paksha]}`, { is: 'paksha', paksha })
}

function addPeriodsAndDoshas(to: Map<string, Term>): void {
  for (const [level, spellings] of Object.entries(plain.dashaWords))
    add(to, spellings, { is: 'dasha', level: level === 'any' ? null : (Number(level) as DashaLevel) })
  for (const [dosha, spellings] of Object.entries(plain.doshaWords))
    add(to, spellings, { is: 'dosha', dosha: dosha as Dosha })
  for (const [dignity, spellings] of Object.entries(plain.dignityWords))
    add(to, spellings, { is: 'dignity', dignity: dignity as SaidDignity })
  for (const [phase, spellings] of Object.entries(plain.phaseWords))
    add(to, spellings, { is: 'phase', phase: phase as SadeSatiPhase })
}

function addPlain(to: Map<string, Term>, language: 'en' | 'hi'): void {
  for (const [is, words] of Object.entries(plain.plainWords))
    if (words[language]) add(to, words[language], { is: is as Plain })
}

/** The lexicon of English sentences has Indian names too. */
function buildEnglish(): Map<string, Term> {
  const lexicon = new Map<string, Term>()
  addNames(lexicon)
  addAlmanac(lexicon)
  addPeriodsAndDoshas(lexicon)
  for (const [word, value] of englishNumbers) add(lexicon, word, { is: 'number', value })
  for (const [word, n] of englishOrdinalNumbers) add(lexicon, word, { is: 'ordinal', n })
  for (const [word, n] of hindiOrdinals)
    if (!lexicon.has(keyOfPhrase(word)) && word.length > 6) add(lexicon, word, { is: 'ordinal', n })
  add(lexicon, 'hundred', { is: 'hundred' })
  add(lexicon, 'thousand', { is: 'thousand' })
  addPlain(lexicon, 'en')
  add(lexicon, 'lord of your chart, lord of the chart, chart lord, chart ruler', { is: 'lord-of', house: 1 })
  // A tool is not Tula.
  lexicon.delete(keyOfPhrase('tool'))
  return lexicon
}

/** Speakers of Hindi say English words between their own; where both have a word, it is Hindi. */
function buildHindi(english: Lexicon): Map<string, Term> {
  const lexicon = new Map(english)
  for (const [word, value] of hindiNumbers) add(lexicon, word, { is: 'number', value })
  for (const [word, n] of hindiOrdinals) {
    const known = lexicon.get(keyOfPhrase(word))
    if (known?.is !== 'tithi') add(lexicon, word, { is: 'ordinal', n })
  }
  add(lexicon, 'सौ, sau', { is: 'hundred' })
  add(lexicon, 'हज़ार, hazaar, hazar, hajar', { is: 'thousand' })
  addPlain(lexicon, 'hi')
  addNames(lexicon)
  addPeriodsAndDoshas(lexicon)
  add(lexicon, 'mai', { is: 'in' })
  lexicon.delete(keyOfPhrase('तुल'))
  add(lexicon, 'तुला, Tula', { is: 'sign', sign: 'libra' })
  return lexicon
}

const english = buildEnglish()
const hindi = buildHindi(english)

/** What words mean in sentences of a language, by the keys of phrases. */
export const lexiconOf = (language: Language): Lexicon => (language === 'en' ? english : hindi)

/** Karanas by the keys of their names, which are also names of other things. */
export const karanas: ReadonlyMap<string, string> = new Map(
  Object.entries(plain.karanaNames).flatMap(([karana, spellings]) =>
    spellings.split(',').map((each) => [keyOfPhrase(each), karana] as const),
  ),
)
