import { defineRules, read, secondary } from '../rules/index.ts'

/** Points of a birth beside the grahas, and bhavas beside the signs. */
export const POINTS_RULES = defineRules('points', {
  solar: {
    tradition: 'parashari',
    weight: 2,
    source: secondary('BPHS 3.61-64, as PyJHora 4.8.7 has it'),
    holds: 'Dhuma is 133°20′ from the Sun; the others follow by turns, and Upaketu is 30° behind the Sun.',
  },
  timed: {
    tradition: 'parashari',
    weight: 3,
    source: read('vedicastrologykit.com/wiki/sub-planets/gulikadi'),
    holds:
      'Day and night have eight parts; those of Sun, Mars, Mercury, Jupiter and Saturn give a point each.',
  },
  gulika: {
    tradition: 'parashari',
    weight: 4,
    source: read(
      'pdfcoffee.com/calculation-and-interpretation-of-gulika-and-mandi-pdf-free.html',
      'BPHS 3.68',
    ),
    holds: 'Gulika is what rises when the part of Saturn begins.',
  },
  mandi: {
    tradition: 'parashari',
    weight: 3,
    source: secondary(
      'Phaladeepika 25, in notes at astrojyoti.com/?p=16719, which count Saturday’s 2 ghatis',
    ),
    holds:
      'Mandi rises 26, 22, 18, 14, 10, 6, 2 ghatis after sunrise from Sunday on; by night as on the fifth weekday from it.',
  },
  chalit: {
    tradition: 'parashari',
    weight: 3,
    source: secondary('Sripati Paddhati, as programs attribute it'),
    holds: 'The lagna is the middle of the first bhava; bhavas begin halfway between middles.',
  },
})
