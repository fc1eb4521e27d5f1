import { defineRules, read, secondary, unverified } from '../../rules/index.ts'

const DRIK_TEXT = read(
  'hinducouncil.com.au/new/festivals-good-muhurtas-in-the-commencing-week-3rd-dec-9th-dec/',
)

/** How the days of vrats are found. */
export const VRAT_RULES = defineRules('vrat', {
  smarta: {
    tradition: 'panchang',
    weight: 5,
    source: secondary('Dharmasindhu, as decision 0031 has it'),
    holds:
      'The fast is on the last day whose sunrise sees Ekadashi. It is the day before if Dwadashi then sees none.',
  },
  vaishnava: {
    tradition: 'panchang',
    weight: 5,
    source: read('swaminarayan.faith', 'Satsangi Jeevan 3.33'),
    holds:
      'The fast is on Dwadashi if Dashami lasts into the 96 minutes before sunrise. If Ekadashi or Dwadashi sees two sunrises, it is on the later day.',
  },
  parana: {
    tradition: 'panchang',
    weight: 5,
    source: DRIK_TEXT,
    holds:
      'The fast is broken the next morning, in the first fifth of daylight, after Hari Vasara and within Dwadashi. If that is past, it is broken after midday.',
  },
  hariVasara: {
    tradition: 'panchang',
    weight: 4,
    source: read('indianstates.in/articles/Hari-Vasar.html'),
    holds: 'Hari Vasara is the first quarter of Dwadashi.',
  },
  pradosh: {
    tradition: 'panchang',
    weight: 4,
    source: read(
      'www.drikpanchang.com/vrats/pradosha/soma-pradosha/soma-pradosha-date-time.html?date=20/05/2024',
    ),
    holds:
      'The day on which Trayodashi runs in pradosh, the first fifth of the night. Of two, the one with more.',
  },
  sankashti: {
    tradition: 'panchang',
    weight: 4,
    source: read('kalnirnay.com/blog/tag/sankashta-chaturthi'),
    holds: 'The day on which the dark Chaturthi runs at moonrise; of two, the first.',
  },
  fullAndNewMoon: {
    tradition: 'panchang',
    weight: 3,
    source: unverified,
    holds: 'Purnima and Amavasya are kept on the day whose sunrise sees them; of two, the first.',
  },
  shraddha: {
    tradition: 'panchang',
    weight: 4,
    source: secondary('Dharmasindhu, as decision 0031 has it'),
    holds: 'Shraddha of a tithi is on the day on which it runs in aparahna; of two, the one with more of it.',
  },
})
