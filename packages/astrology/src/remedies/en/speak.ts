import type { Graha } from '../../jyotish/grahas.ts'
import type { Label } from '../../jyotish/label.ts'
import { capitalise, joined, ordinal } from '../../meanings/en/noun-phrases.ts'
import { the } from '../../meanings/en/words.ts'
import { speakerOf } from '../../meanings/statement.ts'
import { VARAS } from '../../panchang/names.ts'
import { AREA_LABELS } from '../../timing/area/area.ts'
import type { GemReason, RemedyStatement, Weakness } from '../statement.ts'
import type { Colour, Gem, Gift } from '../tables/grahas.ts'

const dayName = (weekday: number): string => (VARAS[weekday] as Label).en

const MANTRAS: Readonly<Record<Graha, string>> = {
  sun: 'Om Suryaya namah',
  moon: 'Om Chandraya namah',
  mars: 'Om Bhaumaya namah',
  mercury: 'Om Budhaya namah',
  jupiter: 'Om Gurave namah',
  venus: 'Om Shukraya namah',
  saturn: 'Om Shanaishcharaya namah',
  rahu: 'Om Rahave namah',
  ketu: 'Om Ketave namah',
}

const CONDUCT: Readonly<Record<Graha, string>> = {
  sun: 'greet your father or an elder with respect, and rise with the Sun when you can',
  moon: 'give your mother, or somebody who cares for others, some quiet time',
  mars: 'help a brother, a sister or a neighbour, and let anger cool before you speak',
  mercury: 'help a student to learn, and keep your word in small things',
  jupiter: 'honour a teacher, and learn something good each week',
  venus: 'be courteous to your partner, and keep your home clean and pleasant',
  saturn: 'be fair to those who work for you, and finish what you begin',
  rahu: 'be kind to strangers, and be straight in your dealings',
  ketu: 'feed an animal, and sit quietly for a few minutes a day',
}

const GIFTS: Readonly<Record<Gift, string>> = {
  wheat: 'wheat',
  jaggery: 'jaggery',
  rice: 'rice',
  milk: 'milk',
  'red-lentils': 'red lentils',
  'green-gram': 'green gram',
  'chickpea-lentils': 'split chickpeas',
  turmeric: 'turmeric',
  'white-sweets': 'white sweets',
  curd: 'curd',
  'black-sesame': 'black sesame',
  'mustard-oil': 'mustard oil',
  blanket: 'a blanket',
  'black-gram': 'black gram',
  coconut: 'a coconut',
}

const GEMS: Readonly<Record<Gem, string>> = {
  ruby: 'ruby',
  pearl: 'pearl',
  'red-coral': 'red coral',
  emerald: 'emerald',
  'yellow-sapphire': 'yellow sapphire',
  diamond: 'diamond',
  'blue-sapphire': 'blue sapphire',
  hessonite: 'hessonite',
  'cats-eye': 'cat’s eye',
}

const COLOURS: Readonly<Record<Colour, string>> = {
  red: 'red',
  white: 'white',
  green: 'green',
  yellow: 'yellow',
  'dark-blue': 'dark blue',
  smoke: 'smoky grey',
  grey: 'grey',
}

const WEAKNESSES: Readonly<Record<Weakness, string>> = {
  debilitated: 'is debilitated in your chart',
  combust: 'is combust in your chart',
  dusthana: 'stands in a house that asks for care',
  enemy: 'stands in a sign that gives it little support',
  well: 'is well placed in your chart and can be honoured',
  unknown: '',
}

const FITS: Readonly<Record<GemReason, string>> = {
  'lagna-lord':
    'owns your lagna, so this gem is held to fit; try it only if you like it, and no costly one is needed',
  'trikona-lord':
    'owns a trikona of your chart, so this gem is held to fit; try it only if you like it, and no costly one is needed',
  'not-a-lord':
    'owns neither the lagna nor a trikona of your chart, so this gem is not advised; nothing needs buying',
  dusthana: 'stands in the 6th, 8th or 12th house, so this gem is not advised; nothing needs buying',
  'no-birth-time': 'can be judged for a gem only with a birth time; nothing needs buying',
  debilitated: 'is debilitated in your chart, so this gem is not advised; nothing needs buying',
}

export const speakRemediesInEnglish = speakerOf<RemedyStatement>({
  asked: ({ graha }) => `This is what tradition offers for ${the(graha)}.`,
  chosen: ({ graha, area, as, weakness }) => {
    const role =
      as === 'karaka' ? `it signifies ${area ? 'this' : 'the mind'}` : `it owns the ${ordinal(as)} house`
    const purpose = area ? `For ${AREA_LABELS[area].en}` : 'In your chart'
    const state = WEAKNESSES[weakness]
    return `${purpose} ${the(graha)} is honoured, since ${role}${state && ` and ${state}`}.`
  },
  mantra: ({ graha, weekday }) =>
    `Say “${MANTRAS[graha]}” 108 times on ${dayName(weekday)}s, or as often as you like.`,
  day: ({ weekday }) => `${dayName(weekday)} is its day: keep it simple and begin it with a short prayer.`,
  giving: ({ gifts, weekday }) =>
    `Give ${joined(
      gifts.map((gift) => GIFTS[gift]),
      'or',
    )} to somebody in need on a ${dayName(weekday)}, within your means.`,
  conduct: ({ graha }) => `Best of all, ${CONDUCT[graha]}.`,
  gem: ({ graha, gem }) =>
    `Custom links ${GEMS[gem]} with ${the(graha)}; the oldest texts prescribe prayer and giving, not a gem to wear.`,
  'gem-fits': ({ graha, reason }) => `${capitalise(the(graha))} ${FITS[reason]}.`,
  colour: ({ graha, colour }) =>
    `The colour of ${the(graha)} is ${COLOURS[colour]}; something you have will do.`,
  number: ({ graha, number }) =>
    `Modern numerology gives ${the(graha)} the number ${number}; jyotish texts do not.`,
  'no-promise': ({ isHealth }) =>
    isHealth
      ? 'This may steady the mind and promises nothing; for your health, please see a doctor first.'
      : 'All of it is optional and promises nothing; it never replaces a doctor or a lawyer.',
})
