/** More words are a story in which somebody is human. */
const maxWords = 14

const being = 'human|robot|bot|chatbot|machine|computer|ai|a i|artificial|program|recording'
const realOne = '(?:real|actual|live|actually|really)'

/** Ways to ask it in English. “Is this person good for me?” is none of them. */
const english = [
  `are (?:you|u)(?: (?:really|actually|even|truly|just|only|also|some|not|a|an|the|kind|of))* (?:${being}|person|alive|real)`,
  `(?:am i|do i|i am|i m)(?: (?:talking|speaking|talk|speak)) (?:to|with)(?: (?:a|an|some|${realOne}))* (?:${being}|person|astrologer)`,
  `is (?:this|it) (?:a|an|some|just a)(?: ${realOne})* (?:${being}|person)`,
  `is (?:this|it|there)(?: (?:a|an|any|some))? (?:${being}|${realOne} (?:person|astrologer))`,
  `(?:you|u) (?:are|re|r)(?: (?:not|really|just|only|a|an|real))* (?:human|robot|bot|chatbot|machine|computer|ai|a i)`,
  `you (?:sound|talk|speak) like(?: an?)? (?:${being})`,
  `(?:human|person)(?: being)? or(?: an?)? (?:${being})`,
  `(?:robot|bot|machine|computer|ai) or(?: an?)?(?: real)? (?:human|person|real)`,
]

const latinBeing = 'insaan|insan|manushya|manushy|human|robot|bot|chatbot|machine|computer|ai|real person'
const hinglish = [
  `(?:aap|ap|tum|tu|aaplog)(?: (?:log|koi|ek|sach|mein|me|sachmuch|kya|to|bhi|asli|real))* (?:${latinBeing})`,
  `(?:aap|ap|tum|tu)(?: (?:log|sach|mein|me|kya|to))* (?:asli|real|nakli) (?:ho|hai|hain|ya|pandit|jyotishi|astrologer|aadmi|admi)`,
  `(?:${latinBeing}|asli (?:aadmi|admi|jyotishi|pandit)) se baat`,
  `(?:yeh|ye|yahan|wahan)(?: (?:koi|ek|to|kya))* (?:recording|bot|chatbot|robot|machine|ai|insaan|insan)`,
  `asli (?:aadmi|admi|insaan|insan|pandit|jyotishi) (?:hai|hain|ho)`,
]

const hindiBeing = 'इंसान|मनुष्य|मानव|रोबोट|बॉट|मशीन|कंप्यूटर|एआई|ए आई'
const hindi = [
  `(?:आप|तुम|तू)(?: (?:लोग|कोई|एक|सच|में|सचमुच|क्या|तो|भी|असली))* (?:${hindiBeing})`,
  `(?:आप|तुम|तू)(?: (?:लोग|सच|में|क्या|तो))* (?:असली|नकली) (?:हैं|है|हो|या|पंडित|ज्योतिषी)`,
  `(?:${hindiBeing}|असली (?:आदमी|पंडित|ज्योतिषी)) से बात`,
  `(?:यह|ये|यहाँ|वहाँ)(?: (?:कोई|एक|तो|क्या))* (?:रिकॉर्डिंग|बॉट|रोबोट|मशीन|एआई)`,
  `असली (?:आदमी|इंसान|पंडित|ज्योतिषी) (?:है|हैं|हो)`,
]

const forms = [...english, ...hinglish, ...hindi].map(
  (form) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${form})(?![\\p{L}\\p{M}])`, 'u'),
)

/** Whether the caller asks if a human speaks with them. It is answered truthfully before anything else. */
export function asksIfHuman(text: string): boolean {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.length <= maxWords && forms.some((form) => form.test(words.join(' ')))
}
