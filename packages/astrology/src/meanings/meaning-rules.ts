import { forEachGraha, isNode } from '../jyotish/grahas.ts'
import { NAKSHATRAS, type Nakshatra } from '../jyotish/nakshatras.ts'
import { type Sign, SIGNS } from '../jyotish/signs.ts'
import { defineRules, read, unverified } from '../rules/define-rules.ts'
import type { Rule, Source, Weight } from '../rules/rule.ts'
import { HOUSE_MATTERS } from './tables/houses.ts'
import { type Term, TERMS } from './tables/terms.ts'

type Row = Omit<Rule, 'id'>

const parashari = (source: Source, weight: Weight = 3): Row => ({ tradition: 'parashari', weight, source })
const rows = <Name extends string>(names: readonly Name[], row: (name: Name) => Row): Record<Name, Row> =>
  Object.fromEntries(names.map((name) => [name, row(name)])) as Record<Name, Row>

const BPHS_11 = read(
  'yourastroguide.wordpress.com/2012/10/13/brihat-parashar-hora-shastra-ch-11-judgment-of-houses/',
  'BPHS 11',
)
const PHALADEEPIKA_15 = read('astrojyoti.com/phaladeepika6-2.htm', 'Phaladeepika 15.15-17')

/** What each house is looked at for: `house.1` to `house.12`. */
export const HOUSE_RULES = defineRules(
  'house',
  rows(
    HOUSE_MATTERS.map((_, i) => `${i + 1}`),
    (house) => parashari(house === '12' ? unverified : BPHS_11, 5),
  ),
)

/** What later practice adds to houses and grahas. */
export const LATER_RULES = defineRules('later', {
  ofHouse: { tradition: 'modern', weight: 2, source: unverified },
  ofGraha: { tradition: 'modern', weight: 2, source: unverified },
})

/** What each house’s natural significators are. */
export const KARAKA_RULES = defineRules('karaka', { ofHouse: parashari(PHALADEEPIKA_15) })

/** What each graha signifies. */
export const GRAHA_RULES = defineRules(
  'graha',
  forEachGraha((graha) => parashari(isNode(graha) ? unverified : PHALADEEPIKA_15, 5)),
)

/** Benefic or malefic by nature. */
export const NATURE_RULES = defineRules('nature', {
  ofGraha: parashari(read('jyotishkalpadrum.blogspot.com/2021/05/yoga-adhyay-of-bphs.html', 'BPHS 34.8-10')),
})

/** Signs and what they are linked with. */
export const SIGN_RULES = defineRules(
  'sign',
  rows<Sign>(SIGNS, () => parashari(unverified)),
)

const BRIHAT_JATAKA_16 = read(
  'wisdomlib.org/hinduism/book/brihat-samhita/d/doc229365.html',
  'Brihat Jataka 16',
)
const NARADA_PURANA = read('astrojyoti.com/?p=15964', 'Narada Purana, on nakshatras, 219-220')
/** Their lines were read in the Narada Purana. */
const LAST_FIVE = new Set<Nakshatra>([
  'dhanishta',
  'shatabhisha',
  'purva-bhadrapada',
  'uttara-bhadrapada',
  'revati',
])

/** Traits of those born with the Moon in a nakshatra. */
export const NAKSHATRA_RULES = defineRules(
  'nakshatra',
  rows<Nakshatra>(NAKSHATRAS, (id) => parashari(LAST_FIVE.has(id) ? NARADA_PURANA : BRIHAT_JATAKA_16)),
)

/** Lord, deity and place of a nakshatra. */
export const NAKSHATRA_LORD_RULES = defineRules('nakshatraLord', {
  ofAll: {
    ...parashari(unverified),
    holds: 'Each nakshatra has a lord of its dasha and a deity of the Vedic lists.',
  },
})

/** Words and what they mean. */
export const TERM_RULES = defineRules(
  'term',
  rows<Term>(TERMS, () => ({ tradition: 'modern', weight: 1, source: unverified })),
)
