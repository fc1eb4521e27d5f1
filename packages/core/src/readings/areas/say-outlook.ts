import type { AreaPromise } from '@astrovoice/astrology/timing'
import type { Language } from '@astrovoice/contracts'
import { capital, inAll, type Speak } from '../speak.ts'
import type { Matter } from './matters.ts'
import { matters } from './matters.ts'

type Strength = AreaPromise['strength']
type Templates = Readonly<Record<Strength, string>>

const templates: Readonly<Record<Language, Templates>> = {
  en: {
    strong: 'Your chart supports {} well.',
    fair: 'Your chart gives {} fair support, and your effort decides.',
    weak: 'Your chart gives {} little support of its own, so patience and effort count for more.',
  },
  hi: {
    strong: '{} के लिए आपकी कुंडली में अच्छा सहारा है।',
    fair: '{} के लिए आपकी कुंडली में ठीक सहारा है, बाकी आपकी मेहनत पर है।',
    weak: '{} के लिए आपकी कुंडली में सहारा कम है, इसलिए धीरज और मेहनत का महत्व ज़्यादा है।',
  },
  hinglish: {
    strong: '{} ke liye aapki kundli mein achha sahara hai.',
    fair: '{} ke liye aapki kundli mein theek sahara hai, baaki aapki mehnat par hai.',
    weak: '{} ke liye aapki kundli mein sahara kam hai, isliye dheeraj aur mehnat ka mahatva zyada hai.',
  },
}

/** Health is read as care only: no illness, no cure. */
const careTemplates: Readonly<Record<Language, Templates>> = {
  en: {
    strong: 'Your chart shows good vitality, so regular habits keep you well.',
    fair: 'Your chart shows fair vitality, and regular habits help you most.',
    weak: 'Your chart asks you for more care of your body, so rest and routine come first.',
  },
  hi: {
    strong: 'आपकी कुंडली में अच्छी जीवन-शक्ति है, नियमित दिनचर्या उसे बनाए रखेगी।',
    fair: 'आपकी कुंडली में जीवन-शक्ति ठीक है, नियमित दिनचर्या सबसे ज़्यादा मदद करेगी।',
    weak: 'आपकी कुंडली शरीर का ज़्यादा ध्यान रखने को कहती है, इसलिए आराम और दिनचर्या पहले।',
  },
  hinglish: {
    strong: 'Aapki kundli mein achhi jeevan-shakti hai, niyamit dincharya use banaye rakhegi.',
    fair: 'Aapki kundli mein jeevan-shakti theek hai, niyamit dincharya sabse zyada madad karegi.',
    weak: 'Aapki kundli sharir ka zyada dhyan rakhne ko kehti hai, isliye aaram aur dincharya pehle.',
  },
}

/** Whether a chart supports a matter, as a verdict. */
export function sayOutlook(matter: Matter, strength: Strength): Speak {
  const of = matter === 'health' ? careTemplates : templates
  return inAll((language) => capital(of[language][strength].replace('{}', matters[matter].name[language])))
}
