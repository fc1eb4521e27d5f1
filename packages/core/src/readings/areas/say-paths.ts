import type { Claim } from '@astrovoice/astrology/rules'
import type { Language } from '@astrovoice/contracts'
import { sentence, type Sentence } from '../answer/answer.ts'
import { capital, inAll, type Speak } from '../speak.ts'
import { inClause } from './evidence.ts'
import type { Path } from './paths.ts'

type Leaning = 'even' | 'slight' | 'clear'

const templates: Readonly<Record<Language, Readonly<Record<Leaning, string>>>> = {
  en: {
    even: 'Your chart holds {0} and {1} about equal.',
    slight: 'Your chart leans a little towards {0} rather than {1}.',
    clear: 'Your chart leans clearly towards {0} rather than {1}.',
  },
  hi: {
    even: 'आपकी कुंडली में {0} और {1}, दोनों का बल लगभग बराबर है।',
    slight: 'आपकी कुंडली का झुकाव {1} से थोड़ा ज़्यादा {0} की ओर है।',
    clear: 'आपकी कुंडली का झुकाव {1} से साफ़ ज़्यादा {0} की ओर है।',
  },
  hinglish: {
    even: 'Aapki kundli mein {0} aur {1}, dono ka bal lagbhag barabar hai.',
    slight: 'Aapki kundli ka jhukaav {1} se thoda zyada {0} ki or hai.',
    clear: 'Aapki kundli ka jhukaav {1} se saaf zyada {0} ki or hai.',
  },
}

/** Which of two paths a chart leans to, as a verdict. */
export function sayLeaning(ahead: Path, behind: Path, leaning: Leaning): Speak {
  return inAll((language) =>
    templates[language][leaning].replace('{0}', ahead.name[language]).replace('{1}', behind.name[language]),
  )
}

/** What speaks on each side, in one sentence. */
export function sayPathReasons(
  reasons: readonly { readonly path: Path; readonly reason: Claim }[],
): Sentence {
  const say = (language: Language) => {
    const sides = reasons.map(({ path, reason }) =>
      language === 'en'
        ? `about ${path.name.en}, ${inClause(reason.evidence.en)}`
        : `${path.name[language]} ${language === 'hi' ? 'पर' : 'par'}: ${inClause(reason.evidence[language])}`,
    )
    return capital(`${sides.join('; ')}${language === 'hi' ? '।' : '.'}`)
  }
  return sentence(
    inAll(say),
    reasons.map(({ reason }) => reason.id),
  )
}
