import type { Language, Speciality } from '@astrovoice/contracts'

type Words = Readonly<Record<Language, string>>

interface Suggestion {
  /** As it stands after “about” and before “पर”. Short: the opening is spoken in less than eight seconds. */
  readonly topic: Words
  /** As a caller asks it. */
  readonly question: Words
}

const suggest = (
  topic: readonly [string, string, string],
  question: readonly [string, string, string],
): Suggestion => ({
  topic: { en: topic[0], hi: topic[1], hinglish: topic[2] },
  question: { en: question[0], hi: question[1], hinglish: question[2] },
})

/** What an astrologer of a speciality suggests to ask. Each is a question that a tool answers. */
export const suggestionWords: Readonly<Record<Speciality, Suggestion>> = {
  vedic: suggest(
    ['dasha', 'दशा', 'dasha'],
    ['Which dasha am I in now?', 'अभी मेरी कौन सी दशा चल रही है?', 'Abhi meri kaun si dasha chal rahi hai?'],
  ),
  love: suggest(
    ['love', 'प्रेम', 'pyaar'],
    ['How does love look in my chart?', 'मेरी कुंडली में प्रेम कैसा है?', 'Meri kundli mein pyaar kaisa hai?'],
  ),
  marriage: suggest(
    ['marriage', 'विवाह', 'shaadi'],
    ['When is a good time for marriage?', 'विवाह का अच्छा समय कब है?', 'Shaadi ka achha samay kab hai?'],
  ),
  career: suggest(
    ['work', 'काम', 'kaam'],
    [
      'When is a good time for my career?',
      'मेरे करियर का अच्छा समय कब है?',
      'Mere career ka achha samay kab hai?',
    ],
  ),
  finance: suggest(
    ['money', 'धन', 'paise'],
    ['How does money look in my chart?', 'मेरी कुंडली में धन कैसा है?', 'Meri kundli mein paisa kaisa hai?'],
  ),
  health: suggest(
    ['strength', 'सेहत', 'sehat'],
    ['How is my vitality by my chart?', 'मेरी कुंडली में सेहत कैसी है?', 'Meri kundli mein sehat kaisi hai?'],
  ),
  education: suggest(
    ['studies', 'पढ़ाई', 'padhai'],
    ['How do my studies look?', 'मेरी पढ़ाई कैसी रहेगी?', 'Meri padhai kaisi rahegi?'],
  ),
  family: suggest(
    ['family', 'परिवार', 'parivaar'],
    [
      'How is family life in my chart?',
      'मेरी कुंडली में परिवार का सुख कैसा है?',
      'Meri kundli mein parivaar ka sukh kaisa hai?',
    ],
  ),
  spirituality: suggest(
    ['mantras', 'मंत्र', 'mantra'],
    ['Which mantra suits me?', 'मेरे लिए कौन सा मंत्र ठीक है?', 'Mere liye kaun sa mantra theek hai?'],
  ),
  numerology: suggest(
    ['numbers', 'अंकों', 'numbers'],
    ['What is my destiny number?', 'मेरा मूलांक क्या है?', 'Mera moolank kya hai?'],
  ),
  tarot: suggest(
    ['tarot', 'टैरो', 'tarot'],
    ['Draw a tarot card for me.', 'मेरे लिए टैरो कार्ड निकालिए।', 'Mere liye tarot card nikaliye.'],
  ),
  muhurta: suggest(
    ['a good day', 'शुभ दिन', 'shubh din'],
    [
      'Which day is good to buy a car?',
      'गाड़ी लेने के लिए कौन सा दिन शुभ है?',
      'Gaadi lene ke liye kaun sa din shubh hai?',
    ],
  ),
}
