import { isUnderAge, type BirthProfile, type Language, type Speciality } from '@astrovoice/contracts'
import { frame, type AstrologerPersona } from '../astrologers/index.ts'
import { capital } from '../readings/index.ts'
import { sayPrice } from './say-price.ts'
import { suggestionWords } from './suggestions.ts'

/** What an astrologer says first. */
export interface Opening {
  /** Spoken in less than eight seconds: hello, that it is an AI, its price, and what may be asked. */
  readonly greeting: string
  /** Two whole questions that a caller may ask. */
  readonly suggestions: readonly [string, string]
}

export interface OpeningRequest {
  readonly astrologer: AstrologerPersona
  /** Whose chart is read. */
  readonly profile: Pick<BirthProfile, 'date'>
  /** Of the caller's own profile; null: they have none. */
  readonly callerName: string | null
  /** ISO date by the caller's calendar. */
  readonly today: string
  readonly language: Language
}

/** What is not suggested about a chart of someone under eighteen. */
const forAdults: ReadonlySet<Speciality> = new Set(['love', 'marriage', 'finance', 'family'])
/** For an astrologer of one field, or whose fields are for adults. */
const always: readonly Speciality[] = ['vedic', 'education']

/** A first name is kept, so that the greeting stays short. */
const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? ''

export function composeOpening(request: OpeningRequest): Opening {
  const { astrologer, callerName, language } = request
  const fields = suggestedFields(request)
  const [one, two] = fields.map((field) => suggestionWords[field])
  const hello = `${frame('hello', astrologer, language)}${callerName ? ` ${firstName(callerName)}` : ''}`
  const { name } = astrologer.words[language]
  const price = sayPrice(astrologer.pricePaisePerMinute, language)
  const topics = [one!.topic[language], two!.topic[language]] as const
  return {
    greeting: greetings[language]({ hello, name, price, topics }),
    suggestions: [one!.question[language], two!.question[language]],
  }
}

function suggestedFields({ astrologer, profile, today }: OpeningRequest): readonly Speciality[] {
  const isChild = isUnderAge(today, profile.date)
  const fitting = astrologer.specialities.filter((field) => !isChild || !forAdults.has(field))
  return [...new Set([...fitting, ...always])].slice(0, 2)
}

interface Greeting {
  readonly hello: string
  readonly name: string
  readonly price: string
  readonly topics: readonly [string, string]
}

const greetings: Readonly<Record<Language, (words: Greeting) => string>> = {
  en: ({ hello, name, price, topics }) =>
    `${hello}, I am ${name}, an AI astrologer at ${price}. Ask about ${topics[0]} or ${topics[1]}.`,
  hi: ({ hello, name, price, topics }) =>
    `${hello}, मैं ${name}, एआई ज्योतिषी, ${price}। ${topics[0]} या ${topics[1]} पर पूछिए।`,
  hinglish: ({ hello, name, price, topics }) =>
    `${hello}, main ${name}, AI jyotishi, ${price}. ${capital(topics[0])} ya ${topics[1]} par poochiye.`,
}

/** The last line of an astrologer in each language, which may change in a call. */
export const goodbyesOf = (astrologer: AstrologerPersona): Readonly<Record<Language, string>> => ({
  en: frame('bye', astrologer, 'en'),
  hi: frame('bye', astrologer, 'hi'),
  hinglish: frame('bye', astrologer, 'hinglish'),
})
