import { Fact } from '@astrovoice/contracts'

export interface FactPattern {
  readonly pattern: RegExp
  /** Null when the words make no fact after all. */
  readonly fact: (match: RegExpExecArray) => Fact | null
}

const now = '(?:now |already |happily |currently |still |ab |abhi |to |ho |अब |अभी |तो )*'
const iAm = `(?<![\\p{L}'])(?:i am|i'm|im|we are|we're) ${now}`
const main = `(?<![\\p{L}\\p{M}])(?:main|mai|mein|hum|मैं|हम) ${now}`
const mine = `(?<![\\p{L}\\p{M}])(?:meri|mera|mere|hamari|hamara|मेरी|मेरा|मेरे|हमारी|हमारा) ${now}`
const done = '(?:ho |हो )(?:chuki|chuka|chuke|gayi|gai|gaya|gaye|चुकी|चुका|चुके|गई|गयी|गया)'
const end = '(?![\\p{L}\\p{M}])'

const one = (fact: Fact, ...texts: readonly string[]): FactPattern[] =>
  texts.map((text) => ({ pattern: new RegExp(`${text}${end}`, 'u'), fact: () => fact }))

const partnership = (value: Extract<Fact, { topic: 'partnership' }>['value'], ...texts: readonly string[]) =>
  one({ topic: 'partnership', value }, ...texts)
const occupation = (value: Extract<Fact, { topic: 'occupation' }>['value'], ...texts: readonly string[]) =>
  one({ topic: 'occupation', value }, ...texts)

const counts: Readonly<Record<string, number>> = {
  no: 0,
  a: 1,
  one: 1,
  ek: 1,
  एक: 1,
  two: 2,
  do: 2,
  दो: 2,
  three: 3,
  teen: 3,
  तीन: 3,
  four: 4,
  char: 4,
  चार: 4,
  five: 5,
  paanch: 5,
  पाँच: 5,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  '6': 6,
}
const someOf = Object.keys(counts).join('|')

const titled = (name: string) => name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

/** One word of a name, or two: more would be a sentence. */
const named = (topic: 'name' | 'city') => (match: RegExpExecArray) =>
  Fact.safeParse({ topic, name: titled((match[1] ?? '').trim()) }).data ?? null
const word = '([\\p{L}\\p{M}]{2,20})'

/** What callers say of themselves, as they say it in three languages and both scripts. */
export const factPatterns: readonly FactPattern[] = [
  ...partnership(
    'married',
    `${iAm}married`,
    `(?<!\\p{L})i got married`,
    `${main}(?:shaadishuda|shadishuda|vivahit|married|शादीशुदा|विवाहित)`,
    `${mine}(?:shaadi|shadi|शादी|विवाह) ${done}`,
  ),
  ...partnership('engaged', `${iAm}engaged`, `(?<!\\p{L})i got engaged`, `${mine}(?:sagai|सगाई) ${done}`),
  ...partnership(
    'divorced',
    `${iAm}divorced`,
    `(?<!\\p{L})(?:i|we) got divorced`,
    `${mine}(?:talaq|talaak|divorce|तलाक|तलाक़) ${done}`,
    `${main}(?:talaqshuda|तलाकशुदा)`,
  ),
  ...partnership('separated', `${iAm}separated`, `${main}alag (?:rehte|rahte) hain`, `${main}अलग रहते हैं`),
  ...partnership(
    'widowed',
    `${iAm}a widow(?:er)?`,
    `${main}(?:vidhwa|vidhur|विधवा|विधुर)`,
    `(?<!\\p{L})my (?:husband|wife) (?:has )?(?:died|passed away)`,
  ),
  ...partnership(
    'in_relationship',
    `${iAm}in a relationship`,
    `(?<!\\p{L})i have a (?:girlfriend|boyfriend)`,
    `${main}(?:relationship|रिलेशनशिप) (?:mein|me|में)`,
  ),
  ...partnership(
    'single',
    `${iAm}(?:single|unmarried|not married)`,
    `${main}(?:single|kunwara|kunwari|avivahit|कुंवारा|कुंवारी|अविवाहित)`,
    `${mine}(?:shaadi|shadi|शादी) (?:nahi|nahin|नहीं) (?:hui|हुई)`,
  ),
  ...occupation(
    'student',
    `${iAm}(?:a student|studying)`,
    `${main}(?:student|padh rahi|padh raha|padhta|padhti|पढ़ रही|पढ़ रहा|पढ़ता|पढ़ती|छात्र|छात्रा)`,
  ),
  ...occupation(
    'unemployed',
    `${iAm}(?:unemployed|jobless)`,
    `(?<!\\p{L})i (?:have )?lost my job`,
    `${mine}(?:naukri|job|नौकरी) (?:chali|chhoot|chhut|चली|छूट) (?:gayi|gai|गई|गयी)`,
    `${main}(?:berozgar|बेरोजगार|बेरोज़गार)`,
  ),
  ...occupation(
    'in_business',
    `(?<!\\p{L})i (?:run|own|have) (?:a|my own) (?:business|shop|company)`,
    `${main}(?:apna )?(?:business|dhanda|vyapar) (?:karta|karti|karte)`,
    `${main}(?:अपना )?(?:बिज़नेस|बिजनेस|व्यापार) (?:करता|करती|करते)`,
  ),
  ...occupation(
    'employed',
    `(?<!\\p{L})i (?:have|got) a job`,
    `(?<!\\p{L})i work (?:in|at|as|for)`,
    `${iAm}(?:employed|working)`,
    `${main}(?:job|naukri|नौकरी) (?:karta|karti|karte|करता|करती|करते)`,
  ),
  ...one(
    { topic: 'expecting' },
    `${iAm}(?:pregnant|expecting)`,
    `(?<!\\p{L})my wife is (?:pregnant|expecting)`,
    `${main}(?:pregnant|garbhvati|प्रेगनेंट|गर्भवती)`,
  ),
  ...one(
    { topic: 'abroad' },
    `(?<!\\p{L})i live abroad`,
    `${main}(?:videsh|विदेश) (?:mein|me|में) (?:rehta|rehti|rahta|rahti|रहता|रहती)`,
  ),
  {
    pattern: new RegExp(`(?<!\\p{L})(?:i have|we have) (${someOf}) (?:children|child|kids|kid)${end}`, 'u'),
    fact: (match) => ({ topic: 'children', count: counts[match[1] ?? ''] ?? null }),
  },
  {
    pattern: new RegExp(`${mine}(${someOf}) (?:bachche|bachcha|bacche|baccha|bache|बच्चे|बच्चा)${end}`, 'u'),
    fact: (match) => ({ topic: 'children', count: counts[match[1] ?? ''] ?? null }),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:please )?call me ${word}(?=\\s*(?:please|ji)?\\s*[.,!]?$)`, 'u'),
    fact: named('name'),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:mujhe|मुझे) ${word} (?:bulao|bulaiye|bulaaiye|kaho|kahiye|बुलाओ|बुलाइए|कहो|कहिए)${end}`,
      'u',
    ),
    fact: named('name'),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})i live in ${word}(?=\\s*(?:now)?\\s*[.,!]?$)`, 'u'),
    fact: named('city'),
  },
  {
    pattern: new RegExp(`${main}${word} (?:mein|me|में) (?:rehta|rehti|rahta|rahti|रहता|रहती)${end}`, 'u'),
    fact: (match) => (/^(videsh|विदेश|gaon|ghar|गाँव|घर)$/u.test(match[1] ?? '') ? null : named('city')(match)),
  },
  ...one(
    { topic: 'length', value: 'short' },
    `(?<!\\p{L})(?:keep it|be|answer|speak) (?:short|brief|briefly)`,
    `(?<![\\p{L}\\p{M}])(?:short|chhota|sankshep|chhote) (?:mein|me) (?:bata|boli|kahi)\\p{L}*`,
    `(?<![\\p{L}\\p{M}])(?:संक्षेप|छोटे) में (?:बता|बोल|कह)[\\p{L}\\p{M}]*`,
  ),
  ...one(
    { topic: 'length', value: 'long' },
    `(?<!\\p{L})(?:explain|tell me|answer) in (?:more )?detail`,
    `(?<![\\p{L}\\p{M}])(?:vistaar|vistar|detail) (?:se|mein|me) (?:bata|bol|kah)\\p{L}*`,
    `(?<![\\p{L}\\p{M}])विस्तार से (?:बता|बोल|कह)[\\p{L}\\p{M}]*`,
  ),
]
