import type { AreaTiming, Window } from '@astrovoice/astrology/timing'
import type { Language } from '@astrovoice/contracts'
import { capital, inAll, type Speak } from '../speak.ts'
import { matters, type Matter } from './matters.ts'
import { sayMonths } from './say-months.ts'

type Tense = 'past' | 'now' | 'ahead'
type ByStrength = Readonly<Record<Window['strength'], string>>
interface Templates {
  readonly found: Readonly<Record<Tense, ByStrength>>
  readonly care: Readonly<Record<Tense, string>>
  readonly none: string
  readonly noCare: string
}

const templates: Readonly<Record<Language, Templates>> = {
  en: {
    found: {
      past: {
        strong: 'Yes, there was a good time for {}.',
        fair: 'There was a fair time for {}.',
        slight: 'There was a slight time for {}.',
      },
      now: {
        strong: 'Yes, a good time for {} is running now.',
        fair: 'A fair time for {} is running now.',
        slight: 'A slight time for {} is running now.',
      },
      ahead: {
        strong: 'Yes, a good time for {} is ahead.',
        fair: 'A fair time for {} is ahead.',
        slight: 'Only a slight time for {} is ahead.',
      },
    },
    care: {
      past: 'That was a time to take more care of your body.',
      now: 'This is a time to take more care of your body.',
      ahead: 'A time to take more care of your body is ahead.',
    },
    none: 'I see no clear time for {} {span}.',
    noCare: 'I see no time that asks for special care of your body {span}.',
  },
  hi: {
    found: {
      past: {
        strong: 'हाँ, {} के लिए अच्छा समय था।',
        fair: '{} के लिए ठीक-ठाक समय था।',
        slight: '{} के लिए हल्का सा समय था।',
      },
      now: {
        strong: 'हाँ, {} के लिए अच्छा समय अभी चल रहा है।',
        fair: '{} के लिए ठीक-ठाक समय अभी चल रहा है।',
        slight: '{} के लिए हल्का सा समय अभी चल रहा है।',
      },
      ahead: {
        strong: 'हाँ, {} के लिए अच्छा समय आगे है।',
        fair: '{} के लिए ठीक-ठाक समय आगे है।',
        slight: '{} के लिए आगे बस हल्का सा समय है।',
      },
    },
    care: {
      past: 'वह समय शरीर का ज़्यादा ध्यान रखने का था।',
      now: 'यह समय शरीर का ज़्यादा ध्यान रखने का है।',
      ahead: 'शरीर का ज़्यादा ध्यान रखने का एक समय आगे है।',
    },
    none: '{span} {} के लिए कोई साफ़ समय नहीं दिखता।',
    noCare: '{span} शरीर के लिए ख़ास सावधानी का कोई समय नहीं दिखता।',
  },
  hinglish: {
    found: {
      past: {
        strong: 'Haan, {} ke liye achha samay tha.',
        fair: '{} ke liye theek-thaak samay tha.',
        slight: '{} ke liye halka sa samay tha.',
      },
      now: {
        strong: 'Haan, {} ke liye achha samay abhi chal raha hai.',
        fair: '{} ke liye theek-thaak samay abhi chal raha hai.',
        slight: '{} ke liye halka sa samay abhi chal raha hai.',
      },
      ahead: {
        strong: 'Haan, {} ke liye achha samay aage hai.',
        fair: '{} ke liye theek-thaak samay aage hai.',
        slight: '{} ke liye aage bas halka sa samay hai.',
      },
    },
    care: {
      past: 'Woh samay sharir ka zyada dhyan rakhne ka tha.',
      now: 'Yeh samay sharir ka zyada dhyan rakhne ka hai.',
      ahead: 'Sharir ka zyada dhyan rakhne ka ek samay aage hai.',
    },
    none: '{span} {} ke liye koi saaf samay nahi dikhta.',
    noCare: '{span} sharir ke liye khaas saavdhani ka koi samay nahi dikhta.',
  },
}

/** That a window was found, as a verdict. */
export function sayFound(matter: Matter, window: Window, tone: AreaTiming['tone'], nowMs: number): Speak {
  const tense = window.toUtcMs <= nowMs ? 'past' : window.fromUtcMs <= nowMs ? 'now' : 'ahead'
  return inAll((language) => {
    const { care, found } = templates[language]
    const template = tone === 'care' ? care[tense] : found[tense][window.strength]
    return fill(template, matter, language)
  })
}

/** A span is named by its first and last month, also where it begins now. */
const neverMs = -Infinity

/** That a span holds no window, as a verdict. */
export function sayNone(matter: Matter, { tone, span }: AreaTiming, zone: string): Speak {
  const months = sayMonths(span.fromMs, span.toMs, neverMs, zone)
  return inAll((language) => {
    const { none, noCare } = templates[language]
    return fill((tone === 'care' ? noCare : none).replace('{span}', months[language]), matter, language)
  })
}

/** The next window after a span that holds none, as a clause. */
export function sayNext(months: Speak): Speak {
  return {
    en: `the next one is ${months.en}`,
    hi: `अगला समय ${months.hi} है`,
    hinglish: `agla samay ${months.hinglish} hai`,
  }
}

/** A longer time and its best part, as a clause. */
export function sayBestWithin(whole: Speak, best: Speak): Speak {
  return {
    en: `${whole.en}, best ${best.en}`,
    hi: `${whole.hi}, सबसे अच्छा ${best.hi}`,
    hinglish: `${whole.hinglish}, sabse achha ${best.hinglish}`,
  }
}

function fill(template: string, matter: Matter, language: Language): string {
  return capital(template.replace('{}', matters[matter].name[language]))
}
