import { callerLines, type LineSubject } from '@astrovoice/core/safety'
import type { Care } from '../../understanding/intent.ts'
import type { InEveryScript } from './in-every-script.ts'

/** The line of a rule of safety, by script. */
function lineOf(name: LineSubject): InEveryScript {
  const { en: english, hi: devanagari, hinglish } = callerLines[name]
  return { english, devanagari, hinglish }
}

/**
 * What is said to a person in trouble, or where no chart may speak. Where a rule of safety has a line, it is that line.
 */
export const carePhrases: Readonly<Record<Care, InEveryScript>> = {
  crisis: lineOf('self_harm'),
  violence: lineOf('violence_at_home'),
  childAbuse: lineOf('child_abuse'),
  minor: lineOf('minor'),
  foetus: lineOf('fetal_sex'),
  death: lineOf('death_timing'),
  medicine: lineOf('medicine'),
  magic: lineOf('black_magic'),
  law: lineOf('law'),
  gamble: lineOf('investment'),
  sexual: lineOf('sexual'),
  abuse: lineOf('abuse'),
  infidelity: {
    english:
      'That doubt must weigh on you. A chart cannot know what another person does, and I will not accuse anyone. What has happened that worries you?',
    devanagari:
      'यह शक मन पर भारी होगा। कोई कुंडली नहीं जान सकती कि दूसरा व्यक्ति क्या करता है, और किसी पर आरोप लगाना ठीक नहीं। ऐसा क्या हुआ जिससे आपको चिंता है?',
    hinglish:
      'Yeh shak mann par bhaari hoga. Koi kundali nahin jaan sakti ki doosra insaan kya karta hai, aur kisi par aarop lagana theek nahin. Aisa kya hua jisse aapko chinta hai?',
  },
  grief: {
    english:
      'I am so sorry for your loss. It was not your fault, and no chart could have held it back. Tele-MANAS listens on 14416, free, day and night. Would you like to tell me about them, and is someone with you?',
    devanagari:
      'आपके दुख में मैं साथ हूँ। इसमें आपका दोष नहीं है, और कोई कुंडली इसे रोक नहीं सकती थी। टेली मानस 14416 पर सुनता है, मुफ़्त, दिन रात। क्या आप उनके बारे में कुछ कहना चाहेंगे, और क्या कोई अपना आपके पास है?',
    hinglish:
      'Aapke dukh mein main saath hoon. Ismein aapka dosh nahin hai, aur koi kundali ise rok nahin sakti thi. Tele-MANAS 14416 par sunta hai, muft, din raat. Kya aap unke baare mein kuch kehna chahenge, aur kya koi apna aapke paas hai?',
  },
  obsession: {
    english:
      'It hurts when someone goes. I will not help to follow, force or harm anyone, and if somebody threatens you, call 112 or 1930. What would help you to find rest?',
    devanagari:
      'किसी के जाने से दर्द होता है। किसी का पीछा करने, मजबूर करने या नुक़सान पहुँचाने में यहाँ मदद नहीं मिलेगी। कोई आपको धमकाए तो 112 या 1930 पर फ़ोन कीजिए। आपके मन को चैन किससे मिलेगा?',
    hinglish:
      'Kisi ke jaane se dard hota hai. Kisi ka peecha karne, majboor karne ya nuksan pahunchane mein yahan madad nahin milegi. Koi aapko dhamkaye to 112 ya 1930 par phone kijiye. Aapke mann ko chain kisse milega?',
  },
}
