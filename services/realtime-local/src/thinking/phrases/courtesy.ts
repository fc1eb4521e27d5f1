import type { InEveryScript } from './in-every-script.ts'

/** What is said without looking at a chart. No sentence tells whether a man or a woman speaks. */
export const courtesyPhrases = {
  greeting: {
    english: 'Namaste. I am glad you called. What would you like to know about your chart?',
    devanagari: 'नमस्ते। आपने बात की, अच्छा लगा। अपनी कुंडली के बारे में आप क्या जानना चाहेंगे?',
    hinglish: 'Namaste. Aapne baat ki, accha laga. Apni kundali ke baare mein aap kya jaanna chahenge?',
  },
  thanks: {
    english: 'You are welcome. Ask whenever something is on your mind.',
    devanagari: 'आपका स्वागत है। जब भी कुछ पूछना हो, पूछिए।',
    hinglish: 'Aapka swagat hai. Jab bhi kuch poochna ho, poochiye.',
  },
  bye: {
    english: 'Take care of yourself. Goodbye.',
    devanagari: 'अपना ध्यान रखिए। नमस्ते।',
    hinglish: 'Apna dhyan rakhiye. Namaste.',
  },
  abilities: {
    english:
      'You can ask me when or whether something comes, what your chart says of marriage, work or money, how a day or a year is, and what to do.',
    devanagari:
      'आप पूछ सकते हैं कि कोई काम कब या क्या होगा, कुंडली विवाह, काम या धन के बारे में क्या कहती है, दिन या साल कैसा है, और क्या उपाय करें।',
    hinglish:
      'Aap pooch sakte hain ki koi kaam kab ya kya hoga, kundali shaadi, kaam ya paise ke baare mein kya kehti hai, din ya saal kaisa hai, aur kya upay karein.',
  },
  stop: { english: 'Yes?', devanagari: 'जी?', hinglish: 'Ji?' },
  yes: {
    english: 'Good. What shall we look at?',
    devanagari: 'अच्छा। हम क्या देखें?',
    hinglish: 'Accha. Hum kya dekhein?',
  },
  no: {
    english: 'All right. I am here if you need me.',
    devanagari: 'ठीक है। ज़रूरत हो तो बात कीजिए।',
    hinglish: 'Theek hai. Zaroorat ho to baat kijiye.',
  },
  unknown: {
    english: 'I did not quite understand. Could you say it once more, in other words?',
    devanagari: 'ठीक से समझ नहीं आया। क्या आप दूसरे शब्दों में एक बार फिर कहेंगे?',
    hinglish: 'Theek se samajh nahin aaya. Kya aap doosre shabdon mein ek baar phir kahenge?',
  },
  noTool: {
    english: 'I cannot compute that here, so I will not guess. What else may I look at for you?',
    devanagari: 'इसकी गणना यहाँ नहीं हो सकती, इसलिए अंदाज़ा लगाना ठीक नहीं। आपके लिए और क्या देखें?',
    hinglish:
      'Iski ganana yahan nahin ho sakti, isliye andaza lagana theek nahin. Aapke liye aur kya dekhein?',
  },
  toolFailed: {
    english: 'I tried to look that up, but it did not work. Please ask me again in a moment.',
    devanagari: 'देखने की कोशिश हुई, पर अभी हो नहीं पाया। कृपया थोड़ी देर में फिर पूछिए।',
    hinglish: 'Dekhne ki koshish hui, par abhi ho nahin paaya. Kripya thodi der mein phir poochiye.',
  },
  nothingRemembered: {
    english: 'You have asked nothing before this that I have here. What would you like to know?',
    devanagari: 'इससे पहले का आपका कोई सवाल यहाँ नहीं है। आप क्या जानना चाहेंगे?',
    hinglish: 'Isse pehle ka aapka koi sawaal yahan nahin hai. Aap kya jaanna chahenge?',
  },
  nothingToExplain: {
    english: 'Which part shall I explain? Please ask me about one thing.',
    devanagari: 'किस बात का कारण बताया जाए? कृपया एक बात के बारे में पूछिए।',
    hinglish: 'Kis baat ka kaaran bataya jaaye? Kripya ek baat ke baare mein poochiye.',
  },
} as const satisfies Record<string, InEveryScript>
