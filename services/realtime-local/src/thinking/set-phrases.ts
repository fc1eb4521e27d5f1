import type { InEveryScript } from './subjects.ts'

/** What is said without looking at a chart. */
export const setPhrases = {
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
  identity: {
    english:
      'I am an AI astrologer, not a human being. What I tell you comes from your computed birth chart.',
    devanagari: 'मैं एक ए आई ज्योतिषी हूँ, इंसान नहीं। जो मैं कहता हूँ, वह आपकी गणना की हुई कुंडली से आता है।',
    hinglish:
      'Main ek AI jyotishi hoon, insaan nahin. Jo main kehta hoon, woh aapki ganana ki hui kundali se aata hai.',
  },
  abilities: {
    english:
      'You can ask me about your chart, a planet, your dasha, today’s panchang, or marriage, work, money and health.',
    devanagari: 'आप मुझसे अपनी कुंडली, किसी ग्रह, दशा, आज के पंचांग, या विवाह, काम, धन और सेहत के बारे में पूछ सकते हैं।',
    hinglish:
      'Aap mujhse apni kundali, kisi grah, dasha, aaj ke panchang, ya shaadi, kaam, paise aur sehat ke baare mein pooch sakte hain.',
  },
  yes: {
    english: 'Good. What shall we look at?',
    devanagari: 'अच्छा। हम क्या देखें?',
    hinglish: 'Accha. Hum kya dekhein?',
  },
  no: {
    english: 'All right. I am here if you need me.',
    devanagari: 'ठीक है। ज़रूरत हो तो मैं यहाँ हूँ।',
    hinglish: 'Theek hai. Zaroorat ho to main yahan hoon.',
  },
  unknown: {
    english: 'I did not quite understand. Could you say it once more, in other words?',
    devanagari: 'मैं ठीक से समझ नहीं पाया। क्या आप दूसरे शब्दों में एक बार फिर कहेंगे?',
    hinglish: 'Main theek se samajh nahin paaya. Kya aap doosre shabdon mein ek baar phir kahenge?',
  },
  noTool: {
    english: 'I cannot see your chart at the moment, so I will not guess.',
    devanagari: 'अभी मुझे आपकी कुंडली दिखाई नहीं दे रही, इसलिए मैं अंदाज़ा नहीं लगाऊँगा।',
    hinglish: 'Abhi mujhe aapki kundali dikhai nahin de rahi, isliye main andaza nahin lagaunga.',
  },
  toolFailed: {
    english: 'I tried to look that up, but it did not work. Please ask me again in a moment.',
    devanagari: 'मैंने देखने की कोशिश की, पर अभी हो नहीं पाया। कृपया थोड़ी देर में फिर पूछिए।',
    hinglish: 'Maine dekhne ki koshish ki, par abhi ho nahin paaya. Kripya thodi der mein phir poochiye.',
  },
  death: {
    english:
      'I do not speak about death or the length of a life; no chart can tell it, and it would only frighten. I will gladly look at what gives you strength now.',
    devanagari:
      'मृत्यु या आयु के बारे में मैं नहीं बताता। कोई कुंडली यह नहीं बता सकती, और इससे केवल डर बढ़ता है। अभी आपको किससे बल मिलता है, यह मैं ज़रूर देख सकता हूँ।',
    hinglish:
      'Mrityu ya aayu ke baare mein main nahin batata. Koi kundali yeh nahin bata sakti, aur isse sirf darr badhta hai. Abhi aapko kisse bal milta hai, yeh main zaroor dekh sakta hoon.',
  },
  fetus: {
    english:
      'I do not say whether a child will be a boy or a girl; astrology cannot know it, and in India the law forbids it. Every child is a blessing.',
    devanagari:
      'बच्चा लड़का होगा या लड़की, यह मैं नहीं बताता। ज्योतिष यह नहीं जान सकता, और भारत में कानून भी इसे मना करता है। हर बच्चा एक आशीर्वाद है।',
    hinglish:
      'Baccha ladka hoga ya ladki, yeh main nahin batata. Jyotish yeh nahin jaan sakta, aur Bharat mein kanoon bhi ise mana karta hai. Har baccha ek aashirvaad hai.',
  },
  cure: {
    english: 'That is a question for a doctor. Please do not start or stop any treatment because of a chart.',
    devanagari: 'यह डॉक्टर से पूछने की बात है। कुंडली के कारण कोई इलाज शुरू या बंद मत कीजिए।',
    hinglish: 'Yeh doctor se poochne ki baat hai. Kundali ke kaaran koi ilaaj shuru ya band mat kijiye.',
  },
  crisis: {
    english:
      'I am so sorry that it hurts this much. Let us leave astrology aside. You are not alone: please call Tele-MANAS on 14416, free, day and night. If you are in danger now, call 112. Is someone with you whom you trust?',
    devanagari:
      'मुझे बहुत दुख है कि आप इतने दर्द में हैं। ज्योतिष को अभी रहने देते हैं। आप अकेले नहीं हैं। कृपया टेली मानस को 14416 पर फ़ोन कीजिए, यह मुफ़्त है, दिन रात। अगर अभी ख़तरा है तो 112 पर फ़ोन कीजिए। क्या कोई अपना आपके पास है?',
    hinglish:
      'Mujhe bahut dukh hai ki aap itne dard mein hain. Jyotish ko abhi rehne dete hain. Aap akele nahin hain. Kripya Tele-MANAS ko 14416 par phone kijiye, yeh muft hai, din raat. Agar abhi khatra hai to 112 par phone kijiye. Kya koi apna aapke paas hai?',
  },
} as const satisfies Record<string, InEveryScript>
