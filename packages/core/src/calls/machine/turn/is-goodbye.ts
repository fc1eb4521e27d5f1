import { wordsOf } from './backchannel.ts'

/**
 * Phrases that end a call, of which one must be there. Own composition in three languages and the scripts of
 * transcribers.
 */
const closers = `bye | bye bye | goodbye | good bye | good night | goodnight | see you | talk later | talk to you later |
  i have to go | i gotta go | gotta go | got to go | hang up | hanging up | end the call | tata | ta ta | alvida | khuda hafiz |
  allah hafiz | phir milenge | fir milenge | phir milte hain | fir milte hain | phir milte hai | rakhti hoon | rakhta hoon |
  rakhti hun | rakhta hun | rakhti hu | rakhta hu | rakh rahi hoon | rakh raha hoon | rakh rahi hun | rakh raha hun |
  rakhte hain | chalti hoon | chalta hoon | chalti hun | chalta hun | call kaat rahi hoon |
  call kaat raha hoon | call kaatti hoon | call kaatta hoon | shubh ratri |
  बाय | बाय बाय | गुडबाय | गुड बाय | गुड नाइट | अलविदा | ख़ुदा हाफ़िज़ | टाटा | फिर मिलेंगे | फिर मिलते हैं | रखती हूँ | रखता हूँ |
  रख रही हूँ | रख रहा हूँ | रखते हैं | चलती हूँ | चलता हूँ | शुभ रात्रि | सी यू |
  بائے | خدا حافظ | الوداع | اللہ حافظ | پھر ملیں گے | پھر ملتے ہیں | رکھتی ہوں | رکھتا ہوں`

/** Words that may stand beside them. Any other word makes it something to answer. */
const companions = `ok okay okey alright right thank thanks thankyou you so much very a lot all the best ji dhanyavaad dhanyavad dhanyawad
  shukriya bahut bohot chalo chaliye chalein theek thik hai accha acha achha haan han ab abhi main mai mein hum to toh phone
  call fon then now i will will have nice good great day night evening take care aap apna apne dhyan khayal rakhiye rakhiyega
  rakhna namaste namaskar pranam guruji guru pandit acharya ji sir madam maam didi bhaiya for your his help time the
  that is thats it that's bas itna hi tha kal baat karte karenge karungi karunga hain ke liye se aapka aapko
  जी धन्यवाद शुक्रिया बहुत चलो चलिए ठीक है अच्छा हाँ हां अब अभी मैं हम तो फ़ोन कॉल थैंक यू थैंक्स ओके आप अपना ध्यान ख़याल रखिए रखिएगा
  रखना नमस्ते नमस्कार प्रणाम गुरुजी पंडित बस इतना ही था कल बात करते करेंगे हैं के लिए से आपका आपको
  جی شکریہ بہت چلو چلیے ٹھیک ہے اچھا ہاں اب میں ہم تو فون کال آپ اپنا خیال رکھیے بس اتنا ہی تھا`

const phrases = closers
  .split('|')
  .map(wordsOf)
  .toSorted((a, b) => b.length - a.length)
const allowed = new Set(wordsOf(companions))

/** More words are a story, not a goodbye. */
const maxWords = 14

/**
 * Whether an utterance says goodbye and nothing else. What holds any other word is left to the model, so that no call
 * ends on a question, on “goodbye forever”, or on a story about a goodbye.
 */
export function isGoodbye(text: string): boolean {
  const words = wordsOf(text)
  if (words.length === 0 || words.length > maxWords || /[?？؟]/.test(text)) return false
  let hasCloser = false
  for (let at = 0; at < words.length;) {
    const closer = phrases.find((phrase) => phrase.every((word, i) => words[at + i] === word))
    hasCloser ||= closer !== undefined
    if (!closer && !allowed.has(words[at]!)) return false
    at += closer?.length ?? 1
  }
  return hasCloser
}
