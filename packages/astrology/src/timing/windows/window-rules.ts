import { defineRules, read, secondary, unverified } from '../../rules/define-rules.ts'

const MARRIAGE_TIMING = read('dranuradharai.com/2020/11/06/marriage-timing-2/')
const CHILD_TIMING = read('astroshastra.com/Children%20Astrology/periodgetting.php')
const PERMITS =
  'The mahadasha permits an event, the antardasha carries it, and the pratyantar narrows its time.'

/** Whose periods give the matters of an area. The weights are this engine's own choice. */
export const PERIOD_RULES = defineRules('period', {
  houseLord: {
    tradition: 'parashari',
    weight: 5,
    source: MARRIAGE_TIMING,
    holds: 'The lord of the house of an area gives its matters in his periods.',
  },
  occupant: {
    tradition: 'parashari',
    weight: 4,
    source: MARRIAGE_TIMING,
    holds: 'A graha in the house of an area gives its matters in his periods.',
  },
  withLord: {
    tradition: 'parashari',
    weight: 3,
    source: MARRIAGE_TIMING,
    holds: 'A graha in one sign with the lord of the house gives its matters in his periods.',
  },
  aspectsHouse: {
    tradition: 'parashari',
    weight: 3,
    source: CHILD_TIMING,
    holds: 'A graha that aspects the house of an area gives its matters in his periods.',
  },
  karaka: {
    tradition: 'parashari',
    weight: 3,
    source: MARRIAGE_TIMING,
    holds: 'The karaka of an area gives its matters in his periods; one of many karakas counts less.',
  },
  vargaDispositor: {
    tradition: 'parashari',
    weight: 2,
    source: MARRIAGE_TIMING,
    holds:
      'The lord of the sign that the lord of the house takes in the varga of the area gives its matters.',
  },
  lordFromMoon: {
    tradition: 'parashari',
    weight: 2,
    source: MARRIAGE_TIMING,
    holds: 'The lord of the house that is counted from the Moon gives its matters too.',
  },
  supportLord: {
    tradition: 'parashari',
    weight: 2,
    source: unverified,
    holds: 'The lord of a supporting house gives the matters of the area in his periods.',
  },
  nodeForDispositor: {
    tradition: 'parashari',
    weight: 1,
    source: secondary('BPHS 34 as quoted by a table of lordships: nodes act for the lord of their sign'),
    holds: 'Rahu and Ketu give what the lord of their sign gives.',
  },
  mahadasha: { tradition: 'modern', weight: 2, source: unverified, holds: PERMITS },
  antardasha: { tradition: 'modern', weight: 4, source: unverified, holds: PERMITS },
  pratyantar: { tradition: 'modern', weight: 3, source: unverified, holds: PERMITS },
})

/** What transits add to a dasha. */
export const TRANSIT_RULES = defineRules('transit', {
  doubleTransit: {
    tradition: 'modern',
    weight: 5,
    source: read('shankerstudy.com/2013/04/encyclopedia-of-vedic-astrology_5598.html'),
    holds: 'Saturn and Jupiter together, by presence or aspect, on the house of an area or on its lord.',
  },
  doubleTransitFromMoon: {
    tradition: 'modern',
    weight: 4,
    source: read('jyotishpermishuri.com/?p=806'),
    holds: 'Saturn and Jupiter together on the house that is counted from the natal Moon.',
  },
  jupiterSupports: {
    tradition: 'gochara',
    weight: 3,
    source: read('shankerstudy.com/2013/04/encyclopedia-of-vedic-astrology_5598.html'),
    holds: 'Jupiter grants: his presence or aspect on the house of an area or on its lord.',
  },
  jupiterFromMoon: {
    tradition: 'gochara',
    weight: 2,
    source: read('astrojyoti.com/phaladeepika9-4.htm', 'Phaladeepika 26.3-8'),
    holds: 'Jupiter in the 2nd, 5th, 7th, 9th or 11th sign from the natal Moon does well.',
  },
  changesSign: {
    tradition: 'gochara',
    weight: 2,
    source: unverified,
    holds: 'What a slow graha acts on changes when it changes its sign.',
  },
  goodBindus: {
    tradition: 'ashtakavarga',
    weight: 2,
    source: read('scribd.com/doc/369514979'),
    holds: 'Jupiter in transit acts well in a sign where his ashtakavarga has five points or more.',
  },
  sumPoint: {
    tradition: 'parashari',
    weight: 3,
    source: secondary('Jataka Parijata 14 as quoted in notes on marriage, scribd.com/document/232763113'),
    holds: 'Jupiter in the sign of the summed longitudes of the lords of lagna and house, or in its trines.',
  },
  exactHit: {
    tradition: 'modern',
    weight: 2,
    source: unverified,
    holds: 'Jupiter or Saturn exactly on a natal point of the area marks the days around.',
  },
  station: {
    tradition: 'modern',
    weight: 2,
    source: unverified,
    holds: 'Jupiter or Saturn turning within a degree of a natal point of the area marks the days around.',
  },
  saturnWeighsOnLagna: {
    tradition: 'gochara',
    weight: 3,
    source: unverified,
    holds: 'Saturn on the lagna by presence or aspect asks for more care of the body.',
  },
  saturnNearMoon: {
    tradition: 'gochara',
    weight: 3,
    source: read('astrojyoti.com/phaladeepika9-4.htm', 'Phaladeepika 26.22-23'),
    holds: 'Saturn in the 1st, 2nd, 4th, 8th or 12th sign from the natal Moon strains.',
  },
})

/** How windows are bounded: conventions of this engine. */
export const WINDOW_RULES = defineRules('window', {
  alreadyOpen: {
    tradition: 'project',
    weight: 1,
    source: unverified,
    holds: 'What opens the window lies before the span.',
  },
  stillOpen: {
    tradition: 'project',
    weight: 1,
    source: unverified,
    holds: 'What closes the window lies after the span.',
  },
  grownUp: {
    tradition: 'project',
    weight: 1,
    source: unverified,
    holds: 'No windows of love, marriage and children are given before the 21st birthday.',
  },
})
