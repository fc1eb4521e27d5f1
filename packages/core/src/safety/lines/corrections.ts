import type { Theme } from '../themes.ts'
import type { InEveryLanguage } from './caller-lines.ts'

/** What the astrologer says instead of a sentence that no astrologer may say. */
export const corrections: Readonly<Record<Theme, InEveryLanguage>> = {
  self_harm: {
    en: 'I must take that back: nothing in a chart says that a life should end. You matter. Tele-MANAS listens on 14416, free, day and night. Is someone with you?',
    hi: 'यह बात वापस लेनी होगी। कोई कुंडली नहीं कहती कि जीवन समाप्त हो। आपका होना मायने रखता है। टेली मानस 14416 पर सुनता है, मुफ़्त, दिन रात। क्या कोई आपके पास है?',
    hinglish:
      'Yeh baat vaapas leni hogi. Koi kundali nahin kehti ki jeevan samaapt ho. Aapka hona maayne rakhta hai. Tele-MANAS 14416 par sunta hai, muft, din raat. Kya koi aapke paas hai?',
  },
  violence_at_home: {
    en: 'I must take that back: nobody has to bear violence, and no planet excuses it. The women’s helpline is 181, in danger 112.',
    hi: 'यह बात वापस लेनी होगी। हिंसा किसी को नहीं सहनी चाहिए, और कोई ग्रह उसे सही नहीं बनाता। महिला हेल्पलाइन 181 है, ख़तरे में 112।',
    hinglish:
      'Yeh baat vaapas leni hogi. Hinsa kisi ko nahin sehni chahiye, aur koi graha use sahi nahin banata. Mahila helpline 181 hai, khatre mein 112.',
  },
  danger_by_others: {
    en: 'I must take that back: please do not meet or pay anyone who threatens you. Call 112, or 1930 for threats online.',
    hi: 'यह बात वापस लेनी होगी। जो धमकी दे, उससे मत मिलिए और उसे पैसे मत दीजिए। 112 पर फ़ोन कीजिए, ऑनलाइन धमकी के लिए 1930।',
    hinglish:
      'Yeh baat vaapas leni hogi. Jo dhamki de, usse mat miliye aur use paise mat dijiye. 112 par phone kijiye, online dhamki ke liye 1930.',
  },
  minor: {
    en: 'I must take that back: charts are read here for grown-ups only. Please talk with a parent; Childline 1098 listens too.',
    hi: 'यह बात वापस लेनी होगी। यहाँ कुंडली केवल बड़ों की देखी जाती है। कृपया माता-पिता से बात कीजिए। चाइल्डलाइन 1098 भी सुनती है।',
    hinglish:
      'Yeh baat vaapas leni hogi. Yahan kundali sirf badon ki dekhi jaati hai. Kripya mata-pita se baat kijiye. Childline 1098 bhi sunti hai.',
  },
  fetal_sex: {
    en: 'I must take that back: a chart cannot tell whether a child is a boy or a girl, and the law in India forbids saying it.',
    hi: 'यह बात वापस लेनी होगी। बच्चा लड़का है या लड़की, यह कोई कुंडली नहीं बता सकती, और भारत में कानून इसे मना करता है।',
    hinglish:
      'Yeh baat vaapas leni hogi. Baccha ladka hai ya ladki, yeh koi kundali nahin bata sakti, aur Bharat mein kanoon ise mana karta hai.',
  },
  death_timing: {
    en: 'I must take that back: no chart can tell how long a life lasts. Let us speak of what gives strength now.',
    hi: 'यह बात वापस लेनी होगी। जीवन कितना लंबा है, यह कोई कुंडली नहीं बता सकती। आइए देखें कि अभी बल किससे मिलता है।',
    hinglish:
      'Yeh baat vaapas leni hogi. Jeevan kitna lamba hai, yeh koi kundali nahin bata sakti. Aaiye dekhein ki abhi bal kisse milta hai.',
  },
  illness_timing: {
    en: 'I must take that back: no chart can tell who falls ill and when. A doctor can tell what to watch for.',
    hi: 'यह बात वापस लेनी होगी। कौन कब बीमार होगा, यह कोई कुंडली नहीं बता सकती। किस बात का ध्यान रखना है, यह डॉक्टर बताएँगे।',
    hinglish:
      'Yeh baat vaapas leni hogi. Kaun kab beemar hoga, yeh koi kundali nahin bata sakti. Kis baat ka dhyan rakhna hai, yeh doctor batayenge.',
  },
  medicine: {
    en: 'I must take that back: please start or stop no treatment because of a chart. Ask your doctor; in an emergency call 112.',
    hi: 'यह बात वापस लेनी होगी। कुंडली के कारण कोई इलाज शुरू या बंद मत कीजिए। डॉक्टर से पूछिए, आपात स्थिति में 112 पर फ़ोन कीजिए।',
    hinglish:
      'Yeh baat vaapas leni hogi. Kundali ke kaaran koi ilaaj shuru ya band mat kijiye. Doctor se poochiye, emergency mein 112 par phone kijiye.',
  },
  paid_remedy: {
    en: 'I must take that back: nothing has to be bought, and nothing bad follows if you leave it.',
    hi: 'यह बात वापस लेनी होगी। कुछ भी ख़रीदना ज़रूरी नहीं, और न कराने से कुछ बुरा नहीं होता।',
    hinglish:
      'Yeh baat vaapas leni hogi. Kuch bhi khareedna zaroori nahin, aur na karane se kuch bura nahin hota.',
  },
  black_magic: {
    en: 'I must take that back: nobody has bound you by magic, and I do no such work.',
    hi: 'यह बात वापस लेनी होगी। जादू से किसी ने आपको नहीं बाँधा है, और ऐसे काम यहाँ नहीं होते।',
    hinglish:
      'Yeh baat vaapas leni hogi. Jadu se kisi ne aapko nahin baandha hai, aur aise kaam yahan nahin hote.',
  },
  sexual: {
    en: 'I must take that back, it has no place here. Let us return to your question.',
    hi: 'यह बात वापस लेनी होगी, इसकी यहाँ जगह नहीं। आइए आपके सवाल पर लौटें।',
    hinglish: 'Yeh baat vaapas leni hogi, iski yahan jagah nahin. Aaiye aapke sawaal par lautein.',
  },
  law: {
    en: 'I must take that back: no chart can tell what a court decides. Please go by your lawyer’s advice.',
    hi: 'यह बात वापस लेनी होगी। अदालत क्या तय करेगी, यह कोई कुंडली नहीं बता सकती। कृपया वकील की सलाह मानिए।',
    hinglish:
      'Yeh baat vaapas leni hogi. Adalat kya tay karegi, yeh koi kundali nahin bata sakti. Kripya vakeel ki salah maniye.',
  },
  investment: {
    en: 'I must take that back: no chart can tell what a price does. Please ask a registered adviser before you decide.',
    hi: 'यह बात वापस लेनी होगी। दाम क्या होगा, यह कोई कुंडली नहीं बता सकती। फ़ैसले से पहले पंजीकृत सलाहकार से पूछिए।',
    hinglish:
      'Yeh baat vaapas leni hogi. Daam kya hoga, yeh koi kundali nahin bata sakti. Faisle se pehle registered salahkar se poochiye.',
  },
  abuse: {
    en: 'I am sorry, that was not respectful. What is it that you would like to know?',
    hi: 'माफ़ कीजिए, यह आदर की बात नहीं थी। आप क्या जानना चाहते हैं?',
    hinglish: 'Maaf kijiye, yeh aadar ki baat nahin thi. Aap kya jaanna chahte hain?',
  },
}
