import { loadSpeakers } from '@astrovoice/astrology/meanings'
import type { Language } from '@astrovoice/contracts'
import { sentence, type Answer } from '../answer/answer.ts'
import type { FoundMeaning } from './find-meaning.ts'
import { joinSentences, sayStatements } from './say-statements.ts'

/** The rest stays on the screen: an answer is two or three sentences. */
const maxStatements = 3

const own: Readonly<
  Record<NonNullable<FoundMeaning['own']>['of'], Readonly<Record<Language, (name: string) => string>>>
> = {
  sign: {
    en: (name) => `Your Moon sign is ${name}.`,
    hi: (name) => `आपकी चंद्र राशि ${name} है।`,
    hinglish: (name) => `Aapki Chandra rashi ${name} hai.`,
  },
  nakshatra: {
    en: (name) => `Your birth star is ${name}.`,
    hi: (name) => `आपका जन्म नक्षत्र ${name} है।`,
    hinglish: (name) => `Aapka janm nakshatra ${name} hai.`,
  },
  yoga: {
    en: (name) => `${name} yoga is not formed in your chart.`,
    hi: (name) => `आपकी कुंडली में ${name} योग नहीं बनता।`,
    hinglish: (name) => `Aapki kundli mein ${name} yog nahi banta.`,
  },
}

/** A meaning as an answer: its first sentence is the verdict, the next ones are why. */
export async function answerMeaning({ own: asked, ...meaning }: FoundMeaning): Promise<Answer> {
  const opening = asked && {
    en: own[asked.of].en(asked.label.en),
    hi: own[asked.of].hi(asked.label.hi),
    hinglish: own[asked.of].hinglish(asked.label.hinglish),
  }
  const statements = meaning.statements.slice(0, maxStatements)
  const [first, ...others] = sayStatements({ ...meaning, statements }, await loadSpeakers())
  const verdict = [...(opening ? [sentence(opening)] : []), ...(first ? [first] : [])]
  return {
    verdict: joinSentences(verdict),
    ...(others.length > 0 && { why: joinSentences(others) }),
  }
}
