import { defineRules, read, unverified } from './define-rules.ts'

/** R. Sewell and S. B. Dikshit, The Indian Calendar, 1896, articles 7 and 8, as Wikisource has them. */
const SEWELL = read(
  'kiwix.pancrypticon.net/content/wikisource_en_all_maxi_2025-11/Page%3ASewell_Dikshit_The_Indian_Calendar_(1896)_proc.djvu/19',
)

/** What the plain facts of a chart and of a day are read from. */
export const ALMANAC_RULES = defineRules('almanac', {
  lagna: {
    tradition: 'parashari',
    weight: 5,
    source: unverified,
    holds: 'The lagna is the sign that rises in the east at the moment and the place of birth.',
  },
  placement: {
    tradition: 'parashari',
    weight: 5,
    source: unverified,
    holds: 'A graha stands in the sign of its longitude less the ayanamsa.',
  },
  nakshatra: {
    tradition: 'panchang',
    weight: 5,
    source: SEWELL,
    holds: 'A nakshatra is a twenty-seventh of the circle, and lasts while the Moon passes it.',
  },
  tithi: {
    tradition: 'panchang',
    weight: 5,
    source: SEWELL,
    holds: 'A tithi lasts while the Moon gains twelve degrees on the Sun.',
  },
  vara: {
    tradition: 'panchang',
    weight: 4,
    source: read('www.hinduvision.com/index.php/bhaskar-panchang/'),
    holds: 'A weekday lasts from one sunrise to the next.',
  },
  horizon: {
    tradition: 'panchang',
    weight: 3,
    source: unverified,
    holds: 'The Sun and the Moon rise and set when their upper edge meets the horizon of the place.',
  },
  vimshottari: {
    tradition: 'parashari',
    weight: 5,
    source: read(
      'pdfslide.us/documents/balance-of-dasha-at-birth-and-ccalcullation-of-dasaanntedasapratyaanter.html',
    ),
    holds: 'The lord of the birth star rules first, for the share of the star that the Moon had left.',
  },
})
