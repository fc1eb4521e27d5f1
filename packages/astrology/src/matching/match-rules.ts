import { defineRules, read, secondary } from '../rules/index.ts'

const CHINTAMANI = secondary('Muhurta Chintamani, chapter on marriage, in north Indian almanacs')

/** What the eight kootas compare, which faults they know, and what lifts one. Weights follow the points. */
export const MATCH_RULES = defineRules('match', {
  varna: {
    tradition: 'muhurta',
    weight: 1,
    source: read('astrobix.com/astrosight/post/postamp/192'),
    holds: 'One point where the groom’s class of sign is not below the bride’s.',
  },
  vashya: {
    tradition: 'muhurta',
    weight: 1,
    source: read('astrobix.com/astrosight/post/postamp/192'),
    holds: 'Two points where the Moon signs are of one kind; fewer where one preys on the other.',
  },
  tara: {
    tradition: 'muhurta',
    weight: 2,
    source: CHINTAMANI,
    holds: 'Each star counted from the other: one and a half points for each good tara.',
  },
  yoni: {
    tradition: 'muhurta',
    weight: 2,
    source: CHINTAMANI,
    holds: 'Four points for one animal of the stars, none for sworn enemies.',
  },
  maitri: {
    tradition: 'muhurta',
    weight: 3,
    source: CHINTAMANI,
    holds: 'Five points where the lords of both Moon signs are friends or the same.',
  },
  gana: {
    tradition: 'muhurta',
    weight: 4,
    source: CHINTAMANI,
    holds: 'Six points for one temperament of the stars; a rakshasa star beside another kind is a fault.',
  },
  bhakoot: {
    tradition: 'muhurta',
    weight: 5,
    source: read('piosastro.com/kundali-match/bhakoot-dosha-cancellation'),
    holds: 'Moon signs 2 and 12, 5 and 9, or 6 and 8 apart are a fault without points; else seven.',
  },
  nadi: {
    tradition: 'muhurta',
    weight: 5,
    source: CHINTAMANI,
    holds: 'Eight points for different nadis; one nadi for both is a fault without points.',
  },
  ganaLifted: {
    tradition: 'muhurta',
    weight: 3,
    source: read('pl.scribd.com/document/268021076/Gana'),
    holds: 'Friends or one lord for the Moon signs or their navamshas lift the fault of gana.',
  },
  bhakootLifted: {
    tradition: 'muhurta',
    weight: 4,
    source: read('piosastro.com/kundali-match/bhakoot-dosha-cancellation'),
    holds: 'One lord for both Moon signs, or lords who are friends, lift the fault of bhakoot.',
  },
  nadiLifted: {
    tradition: 'muhurta',
    weight: 4,
    source: secondary('Piyushadhara on Muhurta Chintamani 6.36'),
    holds: 'One sign with two stars, one star across two signs, or two padas of it lift the fault of nadi.',
  },
  mangal: {
    tradition: 'parashari',
    weight: 3,
    source: secondary('north Indian almanacs'),
    holds: 'Mangal dosha of one alone is weighed; of both, each balances the other.',
  },
})
