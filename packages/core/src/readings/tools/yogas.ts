import { judgeYogas, type Yoga } from '@astrovoice/astrology'
import { loadSpeakers, readYoga } from '@astrovoice/astrology/meanings'
import { z } from 'zod'
import type { Language } from '@astrovoice/contracts'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { needBirthTime } from '../answer/need-birth-time.ts'
import { fitToAge } from '../meaning/for-minors.ts'
import { joinSentences, sayStatements } from '../meaning/say-statements.ts'
import { defineTool } from '../reading-tool.ts'
import type { Speak } from '../speak.ts'

/** More than these are not kept in the ear. */
const maxNamed = 3

export const yogasTool = defineTool({
  name: 'get_yogas',
  description:
    'Which yogas (raja, dhana, Gajakesari and others) the caller’s chart has, and what the first is held to give.',
  parameters: z.strictObject({}),
  compute: async (_, context) => {
    const { natal } = context.reading
    needBirthTime(context.reading, 'Yogas are counted from the lagna.')
    const present = byFamily(judgeYogas(natal).filter((yoga) => yoga.present))
    const named = distinct(present).slice(0, maxNamed)
    const [first] = named
    const meaning = first && fitToAge(context, readYoga(first))
    const [, ...effects] = meaning ? sayStatements(meaning, await loadSpeakers()) : []
    const ids = [...new Set(effects.flatMap(({ claims }) => claims))]
    return giveAnswer(context, {
      answer: {
        verdict: sentence(sayNames(named), ids),
        ...(effects.length > 0 && { why: joinSentences(effects) }),
      },
      claims: meaning?.claims ?? [],
      facts: { yogas: present.map(({ id, labels }) => ({ id, name: labels.en })) },
    })
  },
})

/** Those that callers ask for come first; nabhasa yogas, of which every chart has some, come last. */
const families: readonly Yoga['family'][] = [
  'mahapurusha',
  'raja',
  'dhana',
  'lunar',
  'solar',
  'other',
  'nabhasa',
]
const byFamily = (yogas: readonly Yoga[]): Yoga[] =>
  yogas.toSorted((a, b) => families.indexOf(a.family) - families.indexOf(b.family))

/** Several rules may make a yoga of one name. */
const distinct = (yogas: readonly Yoga[]): Yoga[] =>
  yogas.filter(({ labels }, i) => yogas.findIndex((each) => each.labels.en === labels.en) === i)

function sayNames(yogas: readonly Yoga[]): Speak {
  if (yogas.length === 0) return none
  const list = (language: Language, and: string) => {
    const names = yogas.map(({ labels }) => labels[language])
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`
  }
  return {
    en: `Yes, your chart has ${list('en', 'and')} yoga.`,
    hi: `हाँ, आपकी कुंडली में ${list('hi', 'और')} योग हैं।`,
    hinglish: `Haan, aapki kundli mein ${list('hinglish', 'aur')} yog hain.`,
  }
}

const none: Speak = {
  en: 'No, none of the yogas that I know is formed in your chart.',
  hi: 'नहीं, जिन योगों को देखा जाता है उनमें से कोई आपकी कुंडली में नहीं बनता।',
  hinglish: 'Nahi, jin yogon ko dekha jaata hai unme se koi aapki kundli mein nahi banta.',
}
