import { defineRules, read, secondary } from '../rules/index.ts'

const VEDASTRO = 'Raman, Muhurtha, in the data of VedAstro'

/** What makes a day good or hard for one person. Weights are this project's choice. */
export const DAY_RULES = defineRules('day', {
  taraBala: {
    tradition: 'muhurta',
    weight: 4,
    source: secondary(VEDASTRO),
    holds:
      'The third, fifth and seventh star of each nine from the birth star are hostile; the first is mixed.',
  },
  chandraBala: {
    tradition: 'gochara',
    weight: 4,
    source: secondary('Brihat Samhita 104.4, in a public crosswalk of gochara tables'),
    holds: 'The Moon is good in the 1st, 3rd, 6th, 7th, 10th and 11th sign from the natal Moon.',
  },
  chandrashtama: {
    tradition: 'muhurta',
    weight: 5,
    source: read('horasarvam.blogspot.com/2023/06/daily-remedies-20062023-tara-chandra.html'),
    holds: 'In the 8th sign from the natal Moon no journey and no new work is begun.',
  },
  moonFromDashaLord: {
    tradition: 'gochara',
    weight: 2,
    source: read('astrojyoti.com/phaladeepika7-6.htm', 'Phaladeepika 20.61-62'),
    holds:
      'The Moon 3rd, 5th, 6th, 7th, 9th, 10th or 11th from the lord of the dasha supports the house it is in.',
  },
  moonHouse: {
    tradition: 'parashari',
    weight: 1,
    source: read(
      'yourastroguide.wordpress.com/2012/10/13/brihat-parashar-hora-shastra-ch-11-judgment-of-houses/',
    ),
    holds: 'The house that the Moon passes brings its matters forward for those two days.',
  },
  starNature: {
    tradition: 'muhurta',
    weight: 2,
    source: read('kbmonga.com/2013/10/30/nakshatras-part-2'),
    holds: 'Stars are fixed, movable, swift, soft, mixed, fierce or sharp, and suit works of their nature.',
  },
  tithi: {
    tradition: 'muhurta',
    weight: 2,
    source: secondary(VEDASTRO),
    holds: 'Beginnings avoid the 4th, 6th, 8th, 9th, 12th and 14th tithi and the new Moon.',
  },
  hostileYoga: {
    tradition: 'muhurta',
    weight: 3,
    source: secondary(VEDASTRO),
    holds: 'Nothing is begun in Vyatipata or Vaidhriti.',
  },
  ingress: {
    tradition: 'gochara',
    weight: 1,
    source: read('astrojyoti.com/phaladeepika9-4.htm', 'Phaladeepika 26'),
    holds: 'A graha that enters a sign brings the results of its place from the natal Moon.',
  },
})
