import type { Language, School, Speciality } from '@astrovoice/contracts'

type Words = Readonly<Record<Language, string>>

/** What callers type for a speciality, besides what the app shows. */
export const specialityWords: Readonly<Record<Speciality, Words>> = {
  vedic: { en: 'vedic jyotish kundli', hi: 'वैदिक ज्योतिष कुंडली', hinglish: 'vedic vaidik jyotish kundali' },
  love: { en: 'love relationship', hi: 'प्रेम प्यार रिश्ता', hinglish: 'prem pyaar pyar rishta' },
  marriage: { en: 'marriage wedding', hi: 'विवाह शादी', hinglish: 'vivah shaadi shadi' },
  career: { en: 'career job work', hi: 'करियर नौकरी काम', hinglish: 'career naukri kaam' },
  finance: { en: 'finance money', hi: 'वित्त धन पैसा', hinglish: 'vitt dhan paisa' },
  health: { en: 'health', hi: 'स्वास्थ्य सेहत', hinglish: 'swasthya sehat' },
  education: { en: 'education study studies', hi: 'शिक्षा पढ़ाई', hinglish: 'shiksha padhai' },
  family: { en: 'family', hi: 'परिवार', hinglish: 'parivar parivaar' },
  spirituality: { en: 'spirituality', hi: 'अध्यात्म', hinglish: 'adhyatma adhyatm' },
  numerology: { en: 'numerology numbers', hi: 'अंक ज्योतिष अंकशास्त्र', hinglish: 'ank jyotish numerology' },
  tarot: { en: 'tarot cards', hi: 'टैरो', hinglish: 'tarot' },
  muhurta: { en: 'muhurta muhurat', hi: 'मुहूर्त', hinglish: 'muhurat muhurta' },
}

export const languageWords: Readonly<Record<Language, Words>> = {
  en: { en: 'english', hi: 'अंग्रेज़ी इंग्लिश', hinglish: 'angrezi english' },
  hi: { en: 'hindi', hi: 'हिंदी', hinglish: 'hindi' },
  hinglish: { en: 'hinglish', hi: 'हिंग्लिश', hinglish: 'hinglish' },
}

export const schoolWords: Readonly<Record<School, Words>> = {
  parashari: { en: 'parashari parashara', hi: 'पाराशरी पराशर', hinglish: 'parashari' },
  jaimini: { en: 'jaimini', hi: 'जैमिनी', hinglish: 'jaimini' },
  kp: { en: 'kp krishnamurti', hi: 'केपी कृष्णमूर्ति', hinglish: 'kp krishnamurti' },
  tajika: { en: 'tajika yearly', hi: 'ताजिक वर्षफल', hinglish: 'tajik tajika varshphal' },
  nadi: { en: 'nadi', hi: 'नाड़ी', hinglish: 'nadi naadi' },
  panchang: { en: 'panchang', hi: 'पंचांग', hinglish: 'panchang' },
  western: { en: 'western', hi: 'पाश्चात्य', hinglish: 'western paschatya' },
  tarot: { en: 'tarot', hi: 'टैरो', hinglish: 'tarot' },
  numerology: { en: 'numerology', hi: 'अंक ज्योतिष', hinglish: 'ank jyotish' },
}
