import type { Topic } from './topics.ts'

/** What is said in each way of writing. */
export interface InEveryScript {
  readonly english: string
  readonly devanagari: string
  readonly hinglish: string
}

const subject = (english: string, devanagari: string, hinglish: string): InEveryScript => ({
  english,
  devanagari,
  hinglish,
})

/** How the topics that a chart can speak to are named in an answer's opening. */
export const subjects: Partial<Record<Topic, InEveryScript>> = {
  marriage: subject('marriage', 'विवाह', 'shaadi'),
  career: subject('your work', 'करियर', 'career'),
  money: subject('money', 'धन', 'paise'),
  health: subject('health', 'सेहत', 'sehat'),
  education: subject('your studies', 'पढ़ाई', 'padhai'),
  children: subject('children', 'संतान', 'santaan'),
  family: subject('your family', 'परिवार', 'parivaar'),
  travel: subject('travel', 'यात्रा', 'yaatra'),
  spirituality: subject('the inner path', 'अध्यात्म', 'adhyatm'),
  sun: subject('the Sun', 'सूर्य', 'surya'),
  moon: subject('the Moon', 'चंद्र', 'chandra'),
  mars: subject('Mars', 'मंगल', 'mangal'),
  mercury: subject('Mercury', 'बुध', 'budh'),
  jupiter: subject('Jupiter', 'गुरु', 'guru'),
  venus: subject('Venus', 'शुक्र', 'shukra'),
  saturn: subject('Saturn', 'शनि', 'shani'),
  rahu: subject('Rahu', 'राहु', 'rahu'),
  ketu: subject('Ketu', 'केतु', 'ketu'),
  chart: subject('your birth chart', 'कुंडली', 'kundali'),
  moonSign: subject('your moon sign', 'चंद्र राशि', 'chandra rashi'),
  sunSign: subject('your sun sign', 'सूर्य राशि', 'surya rashi'),
  ascendant: subject('your ascendant', 'लग्न', 'lagna'),
  nakshatra: subject('your nakshatra', 'नक्षत्र', 'nakshatra'),
  doshas: subject('the doshas', 'दोषों', 'doshon'),
  dasha: subject('this time of your life', 'आज के समय', 'is samay'),
  panchang: subject('today', 'आज के दिन', 'aaj ke din'),
  lucky: subject('what suits you', 'आपके शुभ रंग और रत्न', 'shubh rang aur ratna'),
  remedy: subject('what you can do', 'उपाय', 'upay'),
}

/** Openings of an answer; `%` is the subject. They take turns within a conversation. */
export const openings: Record<keyof InEveryScript, readonly string[]> = {
  english: ['About %, I looked at your chart.', 'Let me speak about %.', 'You asked about %.'],
  devanagari: ['% के बारे में मैंने आपकी कुंडली देखी।', 'चलिए, % की बात करते हैं।', 'आपने % के बारे में पूछा।'],
  hinglish: [
    '% ke baare mein maine aapki kundali dekhi.',
    'Chaliye, % ki baat karte hain.',
    'Aapne % ke baare mein poocha.',
  ],
}

/** A gentle question after every third answer; the conversation stays the caller's. */
export const followUps: InEveryScript = {
  english: 'Is there something about it that you would like to look at more closely?',
  devanagari: 'क्या इसमें कोई बात आप और समझना चाहेंगे?',
  hinglish: 'Kya ismein koi baat aap aur samajhna chahenge?',
}
