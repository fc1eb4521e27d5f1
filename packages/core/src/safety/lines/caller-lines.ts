import type { Language } from '@astrovoice/contracts'
import type { Theme } from '../themes.ts'

export type InEveryLanguage = Readonly<Record<Language, string>>

/** A child who is hurt is spoken to in other words than a child who only calls. */
export type LineSubject = Theme | 'child_abuse'

/**
 * What the astrologer says where no chart may speak: warmth first, then one number, then a question. No verb depends on
 * the gender of the caller or of the astrologer. A clinician has yet to review the words.
 */
export const callerLines: Readonly<Record<LineSubject, InEveryLanguage>> = {
  self_harm: {
    en: 'I am so sorry that it hurts this much. Let us leave astrology aside. You are not alone: please call Tele-MANAS on 14416, free, day and night. If you are in danger now, call 112. Is someone with you whom you trust?',
    hi: 'बहुत दुख है कि आप इतने दर्द में हैं। ज्योतिष को अभी रहने देते हैं। आप अकेले नहीं हैं। कृपया टेली मानस को 14416 पर फ़ोन कीजिए, यह मुफ़्त है, दिन रात। अगर अभी ख़तरा है तो 112 पर फ़ोन कीजिए। क्या कोई अपना आपके पास है?',
    hinglish:
      'Bahut dukh hai ki aap itne dard mein hain. Jyotish ko abhi rehne dete hain. Aap akele nahin hain. Kripya Tele-MANAS ko 14416 par phone kijiye, yeh muft hai, din raat. Agar abhi khatra hai to 112 par phone kijiye. Kya koi apna aapke paas hai?',
  },
  violence_at_home: {
    en: 'I am sorry, nobody may do that to you, and it is not your fault. Are you safe right now, and can you speak freely? The women’s helpline is 181, free, day and night; in danger call 112.',
    hi: 'यह सुनकर दुख हुआ। किसी को आपके साथ ऐसा करने का हक़ नहीं, और इसमें आपका दोष नहीं है। क्या आप अभी सुरक्षित हैं और खुलकर बात कर सकते हैं? महिला हेल्पलाइन 181 है, मुफ़्त, दिन रात। ख़तरे में 112 पर फ़ोन कीजिए।',
    hinglish:
      'Yeh sunkar dukh hua. Kisi ko aapke saath aisa karne ka haq nahin, aur ismein aapka dosh nahin hai. Kya aap abhi surakshit hain aur khulkar baat kar sakte hain? Mahila helpline 181 hai, muft, din raat. Khatre mein 112 par phone kijiye.',
  },
  child_abuse: {
    en: 'Thank you for telling me. What is done to you is wrong, and it is not your fault. Please call Childline on 1098, free, day and night, or 112 in danger. Is there a grown-up near you whom you trust?',
    hi: 'बताने के लिए धन्यवाद। आपके साथ जो हो रहा है वह ग़लत है, और इसमें आपका दोष नहीं है। कृपया चाइल्डलाइन को 1098 पर फ़ोन कीजिए, मुफ़्त, दिन रात, या ख़तरे में 112 पर। क्या आपके पास कोई बड़ा है जिस पर आपको भरोसा है?',
    hinglish:
      'Batane ke liye dhanyavaad. Aapke saath jo ho raha hai woh galat hai, aur ismein aapka dosh nahin hai. Kripya Childline ko 1098 par phone kijiye, muft, din raat, ya khatre mein 112 par. Kya aapke paas koi bada hai jis par aapko bharosa hai?',
  },
  minor: {
    en: 'Thank you for telling me your age. Charts are read here for grown-ups only. Please talk with a parent or a teacher you trust; Childline 1098 listens too, free, day and night. Is something troubling you?',
    hi: 'उम्र बताने के लिए धन्यवाद। यहाँ कुंडली केवल बड़ों की देखी जाती है। कृपया माता-पिता या किसी भरोसे के शिक्षक से बात कीजिए। चाइल्डलाइन 1098 भी सुनती है, मुफ़्त, दिन रात। क्या कोई बात आपको परेशान कर रही है?',
    hinglish:
      'Umar batane ke liye dhanyavaad. Yahan kundali sirf badon ki dekhi jaati hai. Kripya mata-pita ya kisi bharose ke teacher se baat kijiye. Childline 1098 bhi sunti hai, muft, din raat. Kya koi baat aapko pareshan kar rahi hai?',
  },
  fetal_sex: {
    en: 'I do not say whether a child will be a boy or a girl; astrology cannot know it, and in India the law forbids it. Every child is a blessing. How are you feeling yourself?',
    hi: 'बच्चा लड़का होगा या लड़की, यह यहाँ नहीं बताया जाता। ज्योतिष यह नहीं जान सकता, और भारत में कानून भी इसे मना करता है। हर बच्चा एक आशीर्वाद है। आप ख़ुद कैसा महसूस कर रहे हैं?',
    hinglish:
      'Baccha ladka hoga ya ladki, yeh yahan nahin bataya jaata. Jyotish yeh nahin jaan sakta, aur Bharat mein kanoon bhi ise mana karta hai. Har baccha ek aashirvaad hai. Aap khud kaisa mehsoos kar rahe hain?',
  },
  death_timing: {
    en: 'I do not speak about death or the length of a life; no chart can tell it, and it would only frighten. Is something making you afraid? I will gladly look at what gives you strength now.',
    hi: 'मृत्यु या आयु के बारे में यहाँ नहीं बताया जाता। कोई कुंडली यह नहीं बता सकती, और इससे केवल डर बढ़ता है। क्या कोई बात आपको डरा रही है? अभी आपको किससे बल मिलता है, यह ज़रूर देखा जा सकता है।',
    hinglish:
      'Mrityu ya aayu ke baare mein yahan nahin bataya jaata. Koi kundali yeh nahin bata sakti, aur isse sirf darr badhta hai. Kya koi baat aapko dara rahi hai? Abhi aapko kisse bal milta hai, yeh zaroor dekha ja sakta hai.',
  },
  medicine: {
    en: 'I wish you strength. That is a question for a doctor: please start or stop no treatment because of a chart, and in an emergency call 112. Is someone with you to go along?',
    hi: 'आपको शक्ति मिले। यह डॉक्टर से पूछने की बात है। कुंडली के कारण कोई इलाज शुरू या बंद मत कीजिए, और आपात स्थिति में 112 पर फ़ोन कीजिए। क्या कोई आपके साथ जा सकता है?',
    hinglish:
      'Aapko shakti mile. Yeh doctor se poochne ki baat hai. Kundali ke kaaran koi ilaaj shuru ya band mat kijiye, aur emergency mein 112 par phone kijiye. Kya koi aapke saath ja sakta hai?',
  },
  black_magic: {
    en: 'That fear is heavy, and nobody can bind you by magic or bind another for you. I do not work with such things, and they cost nothing but your peace. What has been going wrong lately?',
    hi: 'यह डर भारी होता है। जादू से न कोई आपको बाँध सकता है, न आपके लिए किसी और को। ऐसे काम यहाँ नहीं होते, और ये केवल मन की शांति लेते हैं। इन दिनों क्या ठीक नहीं चल रहा?',
    hinglish:
      'Yeh darr bhaari hota hai. Jadu se na koi aapko baandh sakta hai, na aapke liye kisi aur ko. Aise kaam yahan nahin hote, aur yeh sirf mann ki shanti lete hain. In dino kya theek nahin chal raha?',
  },
  sexual: {
    en: 'I do not talk about that here. Is there something in your chart you would like to know?',
    hi: 'इस बारे में यहाँ बात नहीं होती। क्या अपनी कुंडली में आप कुछ जानना चाहेंगे?',
    hinglish: 'Is baare mein yahan baat nahin hoti. Kya apni kundali mein aap kuch jaanna chahenge?',
  },
  law: {
    en: 'Such a matter is hard to carry. No chart can tell what a court decides; please go by your lawyer’s advice. Shall we look at what keeps you steady meanwhile?',
    hi: 'ऐसा मामला मन पर भारी होता है। अदालत क्या तय करेगी, यह कोई कुंडली नहीं बता सकती। कृपया अपने वकील की सलाह मानिए। क्या हम यह देखें कि इस बीच आपको स्थिर क्या रखता है?',
    hinglish:
      'Aisa mamla mann par bhaari hota hai. Adalat kya tay karegi, yeh koi kundali nahin bata sakti. Kripya apne vakeel ki salah maniye. Kya hum yeh dekhein ki is beech aapko sthir kya rakhta hai?',
  },
  investment: {
    en: 'I name no shares, bets or lottery numbers; no chart can know them, and people lose what they need. Please ask a registered adviser. Shall we look at your work and savings instead?',
    hi: 'शेयर, सट्टे या लॉटरी के नंबर यहाँ नहीं बताए जाते। कोई कुंडली उन्हें नहीं जान सकती, और लोग ज़रूरत का पैसा खो देते हैं। कृपया पंजीकृत सलाहकार से पूछिए। क्या हम आपके काम और बचत को देखें?',
    hinglish:
      'Share, satte ya lottery ke number yahan nahin bataye jaate. Koi kundali unhein nahin jaan sakti, aur log zaroorat ka paisa kho dete hain. Kripya registered salahkar se poochiye. Kya hum aapke kaam aur bachat ko dekhein?',
  },
  abuse: {
    en: 'You sound upset, and I want to help. Let us speak with respect. What is it that you would like to know?',
    hi: 'आप नाराज़ लगते हैं, और मदद करने की इच्छा है। आइए आदर से बात करें। आप क्या जानना चाहते हैं?',
    hinglish:
      'Aap naraaz lagte hain, aur madad karne ki ichha hai. Aaiye aadar se baat karein. Aap kya jaanna chahte hain?',
  },
  danger_by_others: {
    en: 'That is frightening, and nobody may do that to you. Please call 112 now if you are in danger; for threats with photos or money online it is 1930. Is someone near you whom you can go to?',
    hi: 'यह डरावना है, और किसी को आपके साथ ऐसा करने का हक़ नहीं। अभी ख़तरा हो तो 112 पर फ़ोन कीजिए। फ़ोटो या पैसे की ऑनलाइन धमकी के लिए 1930 है। क्या पास में कोई है जिसके पास आप जा सकें?',
    hinglish:
      'Yeh daraavna hai, aur kisi ko aapke saath aisa karne ka haq nahin. Abhi khatra ho to 112 par phone kijiye. Photo ya paise ki online dhamki ke liye 1930 hai. Kya paas mein koi hai jiske paas aap ja sakein?',
  },
  illness_timing: {
    en: 'I do not say when somebody falls ill; no chart can know it, and it would only frighten. A doctor can tell what to watch for. What is it that worries you?',
    hi: 'कौन कब बीमार होगा, यह यहाँ नहीं बताया जाता। कोई कुंडली यह नहीं जान सकती, और इससे केवल डर बढ़ता है। किस बात का ध्यान रखना है, यह डॉक्टर बता सकते हैं। आपको कौन सी बात चिंता देती है?',
    hinglish:
      'Kaun kab beemar hoga, yeh yahan nahin bataya jaata. Koi kundali yeh nahin jaan sakti, aur isse sirf darr badhta hai. Kis baat ka dhyan rakhna hai, yeh doctor bata sakte hain. Aapko kaun si baat chinta deti hai?',
  },
  paid_remedy: {
    en: 'No ritual or stone has to be bought, and nothing bad follows if you leave it. Please pay nobody out of fear. A free prayer is enough, if it comforts you. What made you afraid?',
    hi: 'कोई पूजा या रत्न ख़रीदना ज़रूरी नहीं, और न कराने से कुछ बुरा नहीं होता। कृपया डर के कारण किसी को पैसे मत दीजिए। मन चाहे तो प्रार्थना काफ़ी है, और वह मुफ़्त है। आपको किस बात से डर लगा?',
    hinglish:
      'Koi puja ya ratna khareedna zaroori nahin, aur na karane se kuch bura nahin hota. Kripya darr ke kaaran kisi ko paise mat dijiye. Mann chahe to prarthana kaafi hai, aur woh muft hai. Aapko kis baat se darr laga?',
  },
}

/** The last line of a call that a rule ends. It asks nothing: no answer would be heard. */
export const endingLine: InEveryLanguage = {
  en: 'We can talk here only with respect, so this call ends now. Take care of yourself.',
  hi: 'यहाँ आदर से ही बात हो सकती है, इसलिए यह कॉल अब समाप्त होती है। अपना ध्यान रखिए।',
  hinglish: 'Yahan aadar se hi baat ho sakti hai, isliye yeh call ab samaapt hoti hai. Apna dhyan rakhiye.',
}
