import type { KootaId } from '@astrovoice/astrology'
import type { Speak } from '../speak.ts'

/** What each koota compares, in plain words. */
export const kootaSubjects: Readonly<Record<KootaId, Speak>> = {
  varna: { en: 'Outlook', hi: 'स्वभाव का वर्ण', hinglish: 'Swabhav ka varn' },
  vashya: { en: 'Attraction', hi: 'आकर्षण', hinglish: 'Aakarshan' },
  tara: { en: 'Well-being', hi: 'कुशलता', hinglish: 'Kushalta' },
  yoni: { en: 'Closeness', hi: 'निकटता', hinglish: 'Nikatta' },
  maitri: {
    en: 'Friendship of the Moon lords',
    hi: 'राशि स्वामियों की मित्रता',
    hinglish: 'Rashi swamiyon ki mitrata',
  },
  gana: { en: 'Temperament', hi: 'प्रकृति', hinglish: 'Prakriti' },
  bhakoot: {
    en: 'Distance of the Moon signs',
    hi: 'चंद्र राशियों की दूरी',
    hinglish: 'Chandra rashiyon ki doori',
  },
  nadi: { en: 'Constitution', hi: 'नाड़ी', hinglish: 'Nadi' },
}
