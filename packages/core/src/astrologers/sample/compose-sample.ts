import type { Language } from '@astrovoice/contracts'
import type { AstrologerPersona } from '../astrologers.ts'
import { frame } from '../manner/index.ts'

/** What is spoken, and the name of its file. */
export interface ComposedSample {
  readonly text: string
  /** SHA-256 of voice, language and text, in hexadecimal digits. */
  readonly version: string
  readonly key: string
}

/** The whole sample of an astrologer in a language: greeting, name, that it is an AI, and tagline. */
export async function composeSample(
  astrologer: AstrologerPersona,
  language: Language,
): Promise<ComposedSample> {
  const { name, tagline } = astrologer.words[language]
  const hello = frame('hello', astrologer, language)
  const text = sentences[language](hello, name, tagline.replace(/[.।!\s]+$/u, ''))
  const version = await sha256(JSON.stringify([astrologer.voice, language, text]))
  return { text, version, key: `samples/${version}.wav` }
}

type Sentences = (hello: string, name: string, tagline: string) => string

const sentences: Readonly<Record<Language, Sentences>> = {
  en: (hello, name, tagline) => `${hello}. I am ${name}, an AI astrologer. ${tagline}.`,
  hi: (hello, name, tagline) => `${hello}। मैं ${name} हूँ, एआई ज्योतिषी। ${tagline}।`,
  hinglish: (hello, name, tagline) => `${hello}. Main ${name} hoon, AI jyotishi. ${tagline}.`,
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The language of a sample: as asked, or the first that the astrologer speaks. */
export const sampleLanguage = ({ languages }: AstrologerPersona, asked: Language): Language =>
  languages.includes(asked) ? asked : (languages[0] ?? asked)
