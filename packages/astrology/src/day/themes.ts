import { label, type Label } from '../jyotish/label.ts'
import { type Nakshatra, NAKSHATRA_LABELS, NAKSHATRAS } from '../jyotish/nakshatras.ts'
import { ordinal, phrase } from '../jyotish/phrase.ts'
import type { Claim } from '../rules/index.ts'
import { DAY_RULES } from './day-rules.ts'
import type { MoonSpan } from './moon-spans.ts'

export type StarNature = 'fixed' | 'movable' | 'swift' | 'soft' | 'mixed' | 'fierce' | 'sharp'

const STARS: Readonly<Record<StarNature, readonly Nakshatra[]>> = {
  fixed: ['rohini', 'uttara-phalguni', 'uttara-ashadha', 'uttara-bhadrapada'],
  movable: ['punarvasu', 'swati', 'shravana', 'dhanishta', 'shatabhisha'],
  swift: ['ashwini', 'pushya', 'hasta'],
  soft: ['mrigashira', 'chitra', 'anuradha', 'revati'],
  mixed: ['krittika', 'vishakha'],
  fierce: ['bharani', 'magha', 'purva-phalguni', 'purva-ashadha', 'purva-bhadrapada'],
  sharp: ['ardra', 'ashlesha', 'jyeshtha', 'mula'],
}

/** What suits a star of each nature, as it stands after “good for”. Harsh works of the old lists are left out. */
const WORKS: Readonly<Record<StarNature, Label>> = {
  fixed: label('things meant to last', 'टिकाऊ कामों', 'tikaau kaamon'),
  movable: label('travel and errands', 'यात्रा और दौड़-धूप के कामों', 'yatra aur daud-dhoop ke kaamon'),
  swift: label(
    'trade, learning and quick work',
    'लेन-देन, पढ़ाई और फटाफट कामों',
    'len-den, padhai aur fatafat kaamon',
  ),
  soft: label('people, friendship and the arts', 'मेलजोल, दोस्ती और कला', 'meljol, dosti aur kala'),
  mixed: label('everyday work', 'रोज़ के कामों', 'roz ke kaamon'),
  fierce: label('hard tasks that need courage', 'हिम्मत वाले कठिन कामों', 'himmat wale kathin kaamon'),
  sharp: label(
    'study and getting to the bottom of things',
    'गहरी पढ़ाई और जाँच-पड़ताल',
    'gehri padhai aur jaanch-padtaal',
  ),
}

const natureOf = (nakshatra: Nakshatra): StarNature =>
  (Object.keys(STARS) as StarNature[]).find((nature) => STARS[nature].includes(nakshatra)) as StarNature

/** What comes forward while the Moon passes a house from the lagna: BPHS 11, in the words of today. */
const MATTERS: readonly Label[] = [
  label('yourself and your health', 'आप ख़ुद और सेहत', 'aap khud aur sehat'),
  label('money and family', 'पैसा और परिवार', 'paisa aur parivaar'),
  label(
    'courage, siblings and short trips',
    'हिम्मत, भाई-बहन और छोटी यात्राएँ',
    'himmat, bhai-behen aur chhoti yatraayein',
  ),
  label('home and mother', 'घर और माँ', 'ghar aur maa'),
  label('children, study and ideas', 'संतान, पढ़ाई और सूझ', 'santaan, padhai aur soojh'),
  label(
    'work to be cleared, debts and rivals',
    'बकाया काम, कर्ज़ और प्रतिस्पर्धा',
    'bakaya kaam, karz aur pratispardha',
  ),
  label(
    'partner and dealings with people',
    'जीवनसाथी और लोगों से व्यवहार',
    'jeevansaathi aur logon se vyavahaar',
  ),
  label('what lies hidden, and shared money', 'छिपी बातें और साझा पैसा', 'chhipi baatein aur saajha paisa'),
  label('luck, faith and teachers', 'भाग्य, आस्था और गुरुजन', 'bhagya, aastha aur gurujan'),
  label('work and standing', 'काम और मान-सम्मान', 'kaam aur maan-samman'),
  label('gains and friends', 'लाभ और मित्र', 'laabh aur mitra'),
  label('spending, rest and far places', 'ख़र्च, आराम और दूर की जगहें', 'kharch, aaraam aur door ki jagahein'),
]

const starOf = ({ nakshatraIndex }: MoonSpan): Nakshatra => NAKSHATRAS[nakshatraIndex] as Nakshatra

export const starNatureOf = (span: MoonSpan): StarNature => natureOf(starOf(span))

/** What a step of the Moon makes a day good for, and what it brings forward. */
export const themesOf = (span: MoonSpan): { goodFor: Label; matters: Label | null } => ({
  goodFor: WORKS[natureOf(starOf(span))],
  matters: span.houseFromLagna === null ? null : (MATTERS[span.houseFromLagna - 1] as Label),
})

const SUITS = phrase(
  'the Moon’s star {0} suits {1}',
  'चंद्रमा का नक्षत्र {0} {1} के लिए ठीक है',
  'Chandra ka nakshatra {0} {1} ke liye theek hai',
)
const PASSES = phrase(
  'the Moon passes your {0} house: {1}',
  'चंद्रमा आपके {0} भाव में है: {1}',
  'Chandra aapke {0} bhav mein hai: {1}',
)

/** The claims behind `themesOf`. */
export const themeClaims = (span: MoonSpan): Claim[] => {
  const { goodFor, matters } = themesOf(span)
  const figures = { fromUtcMs: span.startMs, toUtcMs: span.endMs }
  const { starNature, moonHouse } = DAY_RULES
  const nature: Claim = {
    id: 'star-nature',
    rule: starNature.id,
    evidence: SUITS(NAKSHATRA_LABELS[starOf(span)], goodFor),
    figures,
  }
  if (matters === null || span.houseFromLagna === null) return [nature]
  const evidence = PASSES(ordinal(span.houseFromLagna), matters)
  const house = { ...figures, houseFromLagna: span.houseFromLagna }
  return [nature, { id: 'moon-house', rule: moonHouse.id, evidence, figures: house }]
}
