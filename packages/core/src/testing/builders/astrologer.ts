import { AstrologerId } from '@astrovoice/contracts'
import type { AstrologerPersona } from '../../astrologers/index.ts'

/** An astrologer of every language. */
export const buildAstrologer = (fields: Partial<AstrologerPersona> = {}): AstrologerPersona => ({
  id: AstrologerId.parse('acharya-vidya'),
  name: 'Acharya Vidya',
  tagline: 'Vedic astrology, calmly explained',
  specialities: ['vedic'],
  languages: ['en', 'hi', 'hinglish'],
  pricePaisePerMinute: 1500,
  gender: 'woman',
  school: 'parashari',
  style: { leads: 'chart', sentences: 'long', terms: 'named', order: 'reason_first' },
  isAi: true,
  state: 'published',
  words: {
    en: { name: 'Acharya Vidya', tagline: 'Vedic astrology, calmly explained' },
    hi: { name: 'आचार्या विद्या', tagline: 'वैदिक ज्योतिष, शांति से समझाया हुआ' },
    hinglish: { name: 'Acharya Vidya', tagline: 'Vedic jyotish, shaanti se samjhaya hua' },
  },
  voice: 'marin',
  phrasing: 'teacher',
  manner: 'Looks at the Moon first.',
  withheldTools: [],
  ...fields,
})
