import { sentence } from '../answer/answer.ts'

/** Said of every dosha that is there: elsewhere the word frightens callers. */
export const tendencyNotFate = sentence({
  en: 'a dosha is a tendency, not a fate, and many with it live well',
  hi: 'दोष एक झुकाव है, भाग्य नहीं, और बहुत लोग इसके साथ अच्छा जीवन जीते हैं',
  hinglish: 'dosh ek jhukaav hai, bhagya nahi, aur bahut log iske saath achha jeevan jeete hain',
})
