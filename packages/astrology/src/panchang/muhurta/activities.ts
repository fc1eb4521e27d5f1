import { label, type Label } from '../../jyotish/label.ts'
import type { Nakshatra } from '../../jyotish/nakshatras.ts'

/** What a time must be like for a thing to be begun in it. */
export type ActivityRow = {
  readonly label: Label
  readonly nakshatras: readonly Nakshatra[]
  /** 1 … 30 from the new Moon. */
  readonly tithis: readonly number[]
  /** 0 Sunday … 6 Saturday. */
  readonly varas: readonly number[]
  /** Seasons in which it is not done; see `seasons.ts`. */
  readonly avoid: readonly Season[]
  /** Nights count too, as for weddings; else only daylight. */
  readonly byNight?: true
}

export type Season = 'adhika' | 'kharmas' | 'chaturmas' | 'jupiter-combust' | 'venus-combust' | 'dakshinayana'

const [SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY] = [0, 1, 2, 3, 4, 5, 6] as const
const GENTLE_DAYS = [MONDAY, WEDNESDAY, THURSDAY, FRIDAY]
const ALL_DAYS = [SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY]

/** The same tithis in the bright half and, while the Moon is still strong, in the dark to its tenth. */
const tithis = (...ofBright: number[]): number[] => [
  ...ofBright,
  ...ofBright.filter((tithi) => tithi <= 10).map((tithi) => tithi + 15),
]
/** Neither rikta (4, 9, 14) nor eighth, sixth or twelfth. */
const GOOD_TITHIS = tithis(2, 3, 5, 7, 10, 11, 13)

const RITES: readonly Season[] = ['adhika', 'kharmas', 'chaturmas', 'jupiter-combust', 'venus-combust']

/**
 * Eleven things people ask a day for. Nakshatras and tithis: Muhurta Chintamani 2 (nakshatras), 5 (samskaras),
 * 6 (marriage), 11 (travel), 12 (houses); weekdays with the malefic lords left out where it leaves them out.
 */
export const ACTIVITIES = {
  marriage: {
    label: label('Marriage', 'विवाह', 'Vivah'),
    nakshatras: [
      ...(['rohini', 'mrigashira', 'magha', 'uttara-phalguni', 'hasta', 'swati'] as const),
      ...(['anuradha', 'mula', 'uttara-ashadha', 'uttara-bhadrapada', 'revati'] as const),
    ],
    tithis: tithis(2, 3, 5, 7, 10, 11, 12, 13),
    varas: [SUNDAY, ...GENTLE_DAYS],
    avoid: RITES,
    byNight: true,
  },
  'griha-pravesh': {
    label: label('Housewarming', 'गृह प्रवेश', 'Griha Pravesh'),
    nakshatras: [
      ...(['rohini', 'mrigashira', 'uttara-phalguni', 'chitra', 'anuradha'] as const),
      ...(['uttara-ashadha', 'uttara-bhadrapada', 'revati'] as const),
    ],
    tithis: GOOD_TITHIS,
    varas: [...GENTLE_DAYS, SATURDAY],
    avoid: RITES,
  },
  vehicle: {
    label: label('Buying a vehicle', 'वाहन खरीद', 'Vahan kharid'),
    nakshatras: [
      ...(['ashwini', 'rohini', 'mrigashira', 'punarvasu', 'pushya', 'hasta', 'chitra', 'swati'] as const),
      ...(['anuradha', 'shravana', 'dhanishta', 'shatabhisha', 'revati'] as const),
    ],
    tithis: tithis(2, 3, 5, 7, 10, 11, 13, 15),
    varas: [SUNDAY, ...GENTLE_DAYS],
    avoid: [],
  },
  business: {
    label: label('Opening a business', 'व्यापार आरंभ', 'Vyapar aarambh'),
    nakshatras: [
      ...(['ashwini', 'rohini', 'mrigashira', 'pushya', 'uttara-phalguni', 'hasta', 'chitra'] as const),
      ...(['anuradha', 'uttara-ashadha', 'uttara-bhadrapada', 'revati'] as const),
    ],
    tithis: tithis(1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 15),
    varas: [SUNDAY, ...GENTLE_DAYS, SATURDAY],
    avoid: ['adhika'],
  },
  // Muhurta Chintamani, verse 26 on entering service, as a public audit of its rules quotes it; tithis without rikta.
  job: {
    label: label('Starting a job', 'नौकरी आरंभ', 'Naukri aarambh'),
    nakshatras: ['ashwini', 'mrigashira', 'pushya', 'hasta', 'chitra', 'anuradha', 'revati'],
    tithis: tithis(1, 2, 3, 5, 7, 10, 11, 12, 13, 15),
    varas: [SUNDAY, WEDNESDAY, THURSDAY, FRIDAY],
    avoid: [],
  },
  naming: {
    label: label('Naming a child', 'नामकरण', 'Namkaran'),
    nakshatras: [
      ...(['ashwini', 'rohini', 'mrigashira', 'punarvasu', 'pushya', 'uttara-phalguni', 'hasta'] as const),
      ...(['chitra', 'swati', 'anuradha', 'uttara-ashadha', 'shravana', 'dhanishta'] as const),
      ...(['shatabhisha', 'uttara-bhadrapada', 'revati'] as const),
    ],
    tithis: tithis(1, 2, 3, 5, 6, 7, 10, 11, 12, 13),
    varas: GENTLE_DAYS,
    avoid: [],
  },
  mundan: {
    label: label('First haircut', 'मुंडन', 'Mundan'),
    nakshatras: [
      ...(['ashwini', 'mrigashira', 'punarvasu', 'pushya', 'hasta', 'chitra', 'swati', 'jyeshtha'] as const),
      ...(['shravana', 'dhanishta', 'shatabhisha', 'revati'] as const),
    ],
    tithis: GOOD_TITHIS,
    varas: GENTLE_DAYS,
    avoid: ['adhika', 'kharmas', 'dakshinayana', 'jupiter-combust', 'venus-combust'],
  },
  travel: {
    label: label('Setting out', 'यात्रा', 'Yatra'),
    nakshatras: [
      ...(['ashwini', 'mrigashira', 'punarvasu', 'pushya', 'hasta', 'anuradha'] as const),
      ...(['shravana', 'dhanishta', 'revati'] as const),
    ],
    tithis: GOOD_TITHIS,
    varas: ALL_DAYS,
    avoid: [],
    byNight: true,
  },
  property: {
    label: label('Buying property', 'संपत्ति खरीद', 'Sampatti kharid'),
    nakshatras: [
      ...(['mrigashira', 'punarvasu', 'ashlesha', 'magha', 'purva-phalguni', 'vishakha'] as const),
      ...(['anuradha', 'mula', 'purva-ashadha', 'purva-bhadrapada', 'revati'] as const),
    ],
    tithis: tithis(1, 5, 6, 10, 11, 15),
    varas: [THURSDAY, FRIDAY],
    avoid: [],
  },
  education: {
    label: label('Beginning to learn', 'विद्यारंभ', 'Vidyarambh'),
    nakshatras: [
      ...(['ashwini', 'mrigashira', 'ardra', 'punarvasu', 'pushya', 'ashlesha', 'purva-phalguni'] as const),
      ...(['hasta', 'chitra', 'swati', 'mula', 'purva-ashadha', 'shravana', 'dhanishta'] as const),
      ...(['shatabhisha', 'purva-bhadrapada'] as const),
    ],
    tithis: tithis(2, 3, 5, 6, 10, 11, 12),
    varas: [SUNDAY, WEDNESDAY, THURSDAY, FRIDAY],
    avoid: ['adhika'],
  },
  gold: {
    label: label('Buying gold', 'सोना खरीद', 'Sona kharid'),
    nakshatras: [
      ...(['ashwini', 'rohini', 'mrigashira', 'punarvasu', 'pushya', 'uttara-phalguni', 'hasta'] as const),
      ...(['chitra', 'swati', 'anuradha', 'uttara-ashadha', 'shravana', 'dhanishta'] as const),
      ...(['uttara-bhadrapada', 'revati'] as const),
    ],
    tithis: tithis(1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 15),
    varas: [SUNDAY, ...GENTLE_DAYS],
    avoid: [],
  },
} as const satisfies Record<string, ActivityRow>

export type Activity = keyof typeof ACTIVITIES
export const activities = Object.keys(ACTIVITIES) as [Activity, ...Activity[]]
