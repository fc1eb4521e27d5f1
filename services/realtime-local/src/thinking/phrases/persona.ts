import type { Script } from '../../language/script.ts'
import { toDevanagari } from '../../speaking/transliterate.ts'

/** Fields of an astrologer in the caller's words. */
const fields: Readonly<Record<string, readonly [string, string]>> = {
  vedic: ['वैदिक ज्योतिष', 'Vedic jyotish'],
  love: ['प्रेम', 'pyaar'],
  marriage: ['विवाह', 'shaadi'],
  career: ['करियर', 'career'],
  finance: ['धन', 'paisa'],
  health: ['सेहत', 'sehat'],
  education: ['पढ़ाई', 'padhai'],
  family: ['परिवार', 'parivaar'],
  spirituality: ['अध्यात्म', 'adhyatm'],
  muhurta: ['मुहूर्त', 'muhurat'],
  tarot: ['टैरो', 'tarot'],
  numerology: ['अंक ज्योतिष', 'ank jyotish'],
  kp: ['केपी पद्धति', 'KP paddhati'],
}

/** The gender that the session's instructions give an astrologer; null: none, as with instructions of others. */
function genderOf(instructions: string): 'woman' | 'man' | null {
  if (/\bspeak of yourself in the feminine\b/.test(instructions)) return 'woman'
  return /\bspeak of yourself in the masculine\b/.test(instructions) ? 'man' : null
}

/** “I read love and work”: in Hindi the verb has the gender of the astrologer, and without one there is no verb. */
function sayFields(
  named: readonly string[],
  gender: 'woman' | 'man' | null,
  script: 'devanagari' | 'hinglish',
) {
  const list = named.flatMap((field) => fields[field]?.[script === 'devanagari' ? 0 : 1] ?? []).join(', ')
  if (list === '') return ''
  if (script === 'devanagari') {
    return gender ? ` मैं ${list} देख${gender === 'woman' ? 'ती' : 'ता'} हूँ।` : ` विषय: ${list}।`
  }
  return gender ? ` Main ${list} dekh${gender === 'woman' ? 'ti' : 'ta'} hoon.` : ` Vishay: ${list}.`
}

/** Who speaks: the name, the field and the gender that the session's instructions give. */
export function introduce(instructions: string, script: Script): string {
  const name = /^You are ([^,\n]+), an AI astrologer/m.exec(instructions)?.[1]
  const named = /^Your field: ([^.\n]+)\./m.exec(instructions)?.[1]?.split(/,\s*/) ?? []
  if (script === 'english') {
    const field = named.length > 0 ? ` My field: ${named.join(', ')}.` : ''
    return `I am ${name ? `${name}, ` : ''}an AI astrologer, not a human being.${field} What I tell you comes from your computed birth chart. What would you like to know?`
  }
  const field = sayFields(named, genderOf(instructions), script)
  if (script === 'devanagari') {
    return `${name ? `मेरा नाम ${toDevanagari(name)} है। ` : ''}मैं ए आई ज्योतिषी हूँ, इंसान नहीं।${field} जो भी कहा जाता है, आपकी गणना की हुई कुंडली से आता है। आप क्या जानना चाहेंगे?`
  }
  return `${name ? `Mera naam ${name} hai. ` : ''}Main ek AI jyotishi hoon, insaan nahin.${field} Jo bhi kaha jaata hai, aapki ganana ki hui kundali se aata hai. Aap kya jaanna chahenge?`
}
