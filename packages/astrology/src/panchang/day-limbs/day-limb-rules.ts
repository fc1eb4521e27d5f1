import { defineRules, read, secondary, unverified } from '../../rules/index.ts'

const DRIK = 'www.drikpanchang.com/bengali/bengali-day-panjika.html?date=31/12/2020'

/** What makes a stretch of a day good or hard for everybody at a place. */
export const DAY_LIMB_RULES = defineRules('panchang', {
  rahuKaal: {
    tradition: 'panchang',
    weight: 3,
    source: read(DRIK),
    holds: 'The eighth of daylight that belongs to Rahu is left free of beginnings.',
  },
  yamaganda: { tradition: 'panchang', weight: 2, source: read(DRIK) },
  abhijit: {
    tradition: 'muhurta',
    weight: 3,
    source: read(DRIK),
    holds: 'The eighth of fifteen parts of daylight is good for beginnings, except on Wednesdays.',
  },
  choghadiya: {
    tradition: 'custom',
    weight: 1,
    source: read(
      'etvbharat.com/hindi/himachal-pradesh/city/shimla/aaj-ka-panchang-rahu-kaal-30-december-2021/hp20211230050121484',
    ),
    holds: 'Eighths of the day called Amrit, Shubh, Labh and Chal are good for beginnings.',
  },
  varjya: {
    tradition: 'panchang',
    weight: 3,
    source: read('www.teluguone.com/toneastrology?catid=481'),
    holds: 'Four sixtieths of a star, begun where its table says, are left free of beginnings.',
  },
  amritaKaal: {
    tradition: 'panchang',
    weight: 3,
    source: read('www.teluguone.com/toneastrology?catid=481'),
    holds: 'Four sixtieths of a star, begun where its table says, are good for beginnings.',
  },
  durMuhurta: {
    tradition: 'muhurta',
    weight: 2,
    source: secondary(
      'numbers of Narada and Muhurta Chintamani; as printed in a year of Drik Panchang, 2023',
    ),
    holds:
      'The weekday makes one or two of the fifteen parts of daylight or night hard. Saturday: first and second.',
  },
  bhadra: {
    tradition: 'muhurta',
    weight: 4,
    source: read('m.transliteral.org/pages/z121226094839/view', 'Jyotirmayukha 130'),
    holds: 'Nothing is begun in Vishti. The first five ghatis of one quarter are its mouth.',
  },
  bhadraTail: {
    tradition: 'muhurta',
    weight: 2,
    source: secondary(
      'Muhurta Chintamani 1.44, in a public source file; lokmattimes.com prints it for 24 March 2024',
    ),
    holds: 'The last three ghatis of one quarter of Vishti are its tail, which is the least hard.',
  },
  bhadraAbode: {
    tradition: 'custom',
    weight: 2,
    source: unverified,
    holds: 'Vishti harms where it abides: on earth with the Moon in Cancer, Leo, Aquarius or Pisces.',
  },
  panchak: {
    tradition: 'muhurta',
    weight: 2,
    source: read('tarushastro.com/panchak'),
    holds: 'From the middle of Dhanishta to the end of Revati: no journey south, no roof, no store of wood.',
  },
  gandaMula: {
    tradition: 'panchang',
    weight: 1,
    source: secondary(
      'a public source file after Prashnamarga: Ashvini, Ashlesha, Magha, Jyeshtha, Mula, Revati',
    ),
  },
  anandadi: {
    tradition: 'panchang',
    weight: 1,
    source: read('www.birthastro.com/panchang/daily-panchang'),
    holds: 'Weekday and star together give one of twenty-eight yogas, Abhijit counted among the stars.',
  },
  amritaSiddhi: {
    tradition: 'muhurta',
    weight: 4,
    source: read(DRIK),
    holds: 'One star of each weekday; for Monday almanacs differ, and Mrigashira is taken.',
  },
  sarvarthaSiddhi: { tradition: 'muhurta', weight: 3, source: read(DRIK) },
  gowri: {
    tradition: 'custom',
    weight: 1,
    source: read('sanjayprabhakaran.blogspot.com/2014/12/gowri-panchangam.html'),
    holds: 'Eighths of daylight from the lord of the weekday on, with Visha at the eighth of Rahu.',
  },
  nallaNeram: {
    tradition: 'custom',
    weight: 1,
    source: secondary('Tamil daily calendars: the good Gowri eighths, away from Rahu Kaal and Yamaganda'),
    holds: 'Uthi, Amirtham, Labam, Dhanam and Sugam are good for beginnings outside Yamaganda.',
  },
  dishaShool: {
    tradition: 'muhurta',
    weight: 2,
    source: secondary('Raman, Muhurtha, in the data of VedAstro'),
    holds: 'Each weekday bars one direction of journeys for its first ghatis.',
  },
})
