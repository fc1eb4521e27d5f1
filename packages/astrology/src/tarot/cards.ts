import { type Label, label } from '../jyotish/label.ts'

export type Suit = 'wands' | 'cups' | 'swords' | 'pentacles'

export type Card = {
  /** Place in the unshuffled deck, 0 … 77: the trumps, then wands, cups, swords, pentacles from ace to king. */
  readonly index: number
  readonly id: string
  readonly labels: Label
  readonly suit: Suit | 'major'
}

const MAJOR: readonly (readonly [string, string])[] = [
  ['The Fool', 'मूर्ख'],
  ['The Magician', 'जादूगर'],
  ['The High Priestess', 'महा पुजारिन'],
  ['The Empress', 'महारानी'],
  ['The Emperor', 'सम्राट'],
  ['The Hierophant', 'धर्मगुरु'],
  ['The Lovers', 'प्रेमी'],
  ['The Chariot', 'रथ'],
  ['Strength', 'शक्ति'],
  ['The Hermit', 'संन्यासी'],
  ['Wheel of Fortune', 'भाग्य चक्र'],
  ['Justice', 'न्याय'],
  ['The Hanged Man', 'उलटा लटका व्यक्ति'],
  ['Transformation', 'रूपांतरण'],
  ['Temperance', 'संयम'],
  ['The Shadow', 'छाया'],
  ['The Tower', 'मीनार'],
  ['The Star', 'तारा'],
  ['The Moon', 'चंद्र'],
  ['The Sun', 'सूर्य'],
  ['Judgement', 'निर्णय'],
  ['The World', 'संसार'],
]

/** The two trumps whose customary names frighten are spoken by gentler ones; the ids keep the customary names. */
const CUSTOMARY_ID: Readonly<Record<string, string>> = { Transformation: 'death', 'The Shadow': 'the-devil' }

/** The Hindi of a suit is the plural before “of”. */
const SUITS: readonly (readonly [Suit, string, string])[] = [
  ['wands', 'Wands', 'छड़ियों'],
  ['cups', 'Cups', 'प्यालों'],
  ['swords', 'Swords', 'तलवारों'],
  ['pentacles', 'Pentacles', 'सिक्कों'],
]

const RANKS: readonly (readonly [string, string])[] = [
  ['Ace', 'इक्का'],
  ['Two', 'दो'],
  ['Three', 'तीन'],
  ['Four', 'चार'],
  ['Five', 'पाँच'],
  ['Six', 'छह'],
  ['Seven', 'सात'],
  ['Eight', 'आठ'],
  ['Nine', 'नौ'],
  ['Ten', 'दस'],
  ['Page', 'सेवक'],
  ['Knight', 'योद्धा'],
  ['Queen', 'रानी'],
  ['King', 'राजा'],
]

const slug = (name: string): string => CUSTOMARY_ID[name] ?? name.toLowerCase().replaceAll(' ', '-')

const named = [
  ...MAJOR.map(([en, hi]) => ({ en, hi, suit: 'major' as const })),
  ...SUITS.flatMap(([suit, suitEn, suitHi]) =>
    RANKS.map(([en, hi]) => ({
      en: `${en} of ${suitEn}`,
      hi: `${suitHi} ${en === 'Queen' ? 'की' : 'का'} ${hi}`,
      suit,
    })),
  ),
]

/** The seventy-eight cards in the order of the Rider-Waite-Smith deck. */
export const DECK: readonly Card[] = named.map(({ en, hi, suit }, index) => ({
  index,
  id: slug(en),
  labels: label(en, hi),
  suit,
}))
