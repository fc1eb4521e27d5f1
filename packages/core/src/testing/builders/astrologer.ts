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
  isAi: true,
  voice: 'marin',
  manner: 'Looks at the Moon first.',
  ...fields,
})
