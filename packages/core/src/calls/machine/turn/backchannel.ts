/**
 * What a short utterance over an answer is. `none`: no words. `sound`: only shows that the caller listens. `reply`:
 * agrees, or answers a question. `stop`: asks the astrologer to stop. `words`: everything else.
 */
export type UtteranceKind = 'none' | 'sound' | 'reply' | 'stop' | 'words'

/** Sources of all three: smart-turn issue 18 (a native speaker's list); LiveKit's lists of backchannels. */
const sounds = `hm mm mhm uh huh uhuh um aha ah eh oh oho uff are arre ooh
  हम्म हूँ हूं अं आह ओह ओहो अरे उफ़ ہمم ہوں ارے اوہ آہ`

const replies = `haan han ha hanji haanji ji jee accha acha achcha achha thik theek hai thikhai sahi bilkul zaroor ok
  okay okey k yes yeah yep yup right sure fine done hoon hun
  हाँ हां हा जी अच्छा ठीक है सही बिल्कुल बिलकुल ज़रूर ओके यस राइट
  ہاں ہا جی اچھا ٹھیک ہے صحیح بالکل ضرور اوکے یس`

const stops = `stop wait no nope nahi nahin nai ruko ruk rukiye rukho bas chup suno
  रुको रुकिए रुक नहीं नही ना बस चुप सुनो स्टॉप वेट
  رکو رکیے رک نہیں بس چپ سنو سٹاپ`

/** More of them is a sentence. */
const maxWords = 4

/** Arabic letters that are written in several ways, and marks that are often left out. */
const arabicForms: readonly (readonly [RegExp, string])[] = [
  [/[\u064B-\u065F\u0670\u0640]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/[يىئ]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[هھةۀۃہ]/g, 'ہ'],
  [/ں/g, 'ن'],
  [/[ؤۇ]/g, 'و'],
]

/**
 * One form for all spellings of a word in Latin, Devanagari and Arabic script. It has no case, accents, nukta
 * and nasal marks, and lengthened letters once.
 */
function fold(text: string): string {
  const latin = text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
  const devanagari = latin
    .toLowerCase()
    .replace(/[\u093C\u200C\u200D]/g, '')
    .replaceAll('ँ', 'ं')
  const arabic = arabicForms.reduce((rest, [form, letter]) => rest.replace(form, letter), devanagari)
  return arabic.replace(/(\p{L})(?:्\1)+/gu, '$1्$1').replace(/([\p{L}\p{M}])\1+/gu, '$1')
}

/** The words of an utterance, each in one form for all its spellings. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')

const soundWords = new Set(wordsOf(sounds))
const replyWords = new Set([...wordsOf(replies), ...soundWords])
const stopWords = new Set(wordsOf(stops))
/** Sounds that people write as they like; lengthened letters are one by now. */
const soundPattern = /^(h+m+|m+h*m*|u+h+|a+h+|o+h+|e+h+)+$/

const isSound = (word: string) => soundWords.has(word) || soundPattern.test(word)
const isReply = (word: string) => replyWords.has(word) || soundPattern.test(word)

/** Whether a word is written of others without spaces, as in “haanji” and “theekhai”. */
function isJoined(word: string, isPart: (part: string) => boolean, depth = maxWords): boolean {
  if (isPart(word)) return true
  if (depth === 1) return false
  for (let at = 2; at <= word.length - 2; at++) {
    if (isPart(word.slice(0, at)) && isJoined(word.slice(at), isPart, depth - 1)) return true
  }
  return false
}

export function kindOf(text: string): UtteranceKind {
  const words = wordsOf(text)
  if (words.length === 0) return 'none'
  if (words.length > maxWords) return 'words'
  if (words.every((word) => isJoined(word, isSound))) return 'sound'
  if (words.every((word) => isJoined(word, isReply))) return 'reply'
  return words.every((word) => stopWords.has(word) || isReply(word)) ? 'stop' : 'words'
}

/** Whether an utterance that goes on has begun with a word that stops the astrologer. */
export const beginsWithStop = (text: string): boolean => stopWords.has(wordsOf(text)[0] ?? '')
