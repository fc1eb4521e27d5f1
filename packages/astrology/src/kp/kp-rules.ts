import { defineRules, read, secondary, unverified } from '../rules/index.ts'

const TUTORIAL = read('subkagessro.tk/73.php')
const COMPILED = read('pdfcoffee.com/kp-rules-compiled-pdf-free.html')

/** How KP (Krishnamurti Paddhati) reads a chart. */
export const KP_RULES = defineRules('kp', {
  sub: {
    tradition: 'kp',
    weight: 5,
    source: read('kundligpt.com/kp-astrology/the-249-system/'),
    holds: 'A star is nine subs by the years of Vimshottari, from that of its own lord; a sub likewise.',
  },
  number: {
    tradition: 'kp',
    weight: 5,
    source: read('stellarastro.com/kp-astrology_introduction/'),
    holds: 'Subs cut at the edges of signs are 249; the row of the number that is asked with rises.',
  },
  significators: {
    tradition: 'kp',
    weight: 5,
    source: TUTORIAL,
    holds:
      'A house is signified by grahas in the star of its occupants, its occupants, those in its owner’s star, its owner.',
  },
  nodes: {
    tradition: 'kp',
    weight: 3,
    source: read('jyotishtek.com/Ruling-Planets.html'),
    holds: 'A node acts for grahas with it, those that aspect it, its star lord and its sign lord.',
  },
  rulingPlanets: {
    tradition: 'kp',
    weight: 4,
    source: read('futuresamachar.com/en/book/krishnmurti-paddhti-english-463/41'),
    holds:
      'Lords rule a moment in this order: star and sign of the lagna, star and sign of the Moon, weekday.',
  },
  subLord: {
    tradition: 'kp',
    weight: 5,
    source: secondary('notes of KP teachers, scribd.com/document/313342974'),
    holds: 'The sub lord of the first house of a matter must signify houses of that matter.',
  },
  strongerLevel: {
    tradition: 'project',
    weight: 3,
    source: unverified,
    holds:
      'Of houses for and against a matter those decide that the sub lord signifies at the stronger level.',
  },
  marriage: { tradition: 'kp', weight: 4, source: read('scribd.com/doc/128666179') },
  children: { tradition: 'kp', weight: 4, source: unverified },
  job: { tradition: 'kp', weight: 4, source: unverified },
  business: { tradition: 'kp', weight: 4, source: unverified },
  education: { tradition: 'kp', weight: 4, source: COMPILED },
  property: {
    tradition: 'kp',
    weight: 4,
    source: secondary('Bhatt, Nakshatra Chintamani, scribd.com/document/467119271'),
  },
  vehicle: { tradition: 'kp', weight: 4, source: unverified },
  abroad: { tradition: 'kp', weight: 4, source: unverified },
})
