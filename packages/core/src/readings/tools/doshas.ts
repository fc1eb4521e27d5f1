import {
  isSadeSati,
  kaalSarp,
  mangalDosha,
  sadeSati,
  SATURN_PHASE_LABELS,
  saturnPeriodAt,
  type KaalSarp,
  type MangalDosha,
  type SaturnPeriod,
} from '@astrovoice/astrology'
import type { Language } from '@astrovoice/contracts'
import { z } from 'zod'
import { defineTool, stateFacts, type ReadingContext } from '../reading-tool.ts'
import { sayMonth, type Speak } from '../speak.ts'

export const doshasTool = defineTool({
  name: 'check_doshas',
  description:
    'Whether the caller is manglik (Mangal dosha, with cancellations), has Kaal Sarp yoga, and whether Sade Sati or a dhaiya of Saturn runs now, and until when.',
  parameters: z.strictObject({}),
  compute: (_, context) => {
    const found = findDoshas(context)
    return { output: stateFacts(context, speakDoshas(found), factsOf(found)) }
  },
})

interface Doshas {
  /** Null without a birth time: it is counted from the lagna before all else. */
  readonly mangal: MangalDosha | null
  readonly kaalSarp: KaalSarp
  /** The period of Saturn over the natal Moon that runs now. */
  readonly saturn: SaturnPeriod | null
}

/** Saturn stays in a sign for some two and a half years, with its returns. */
const saturnReachMs = 4 * 366 * 86_400_000

function findDoshas({ reading: { chart, natal, isTimeKnown }, nowMs }: ReadingContext): Doshas {
  const periods = sadeSati(chart, { fromMs: nowMs - saturnReachMs, toMs: nowMs + saturnReachMs })
  return {
    mangal: isTimeKnown ? mangalDosha(natal) : null,
    kaalSarp: kaalSarp(natal),
    saturn: saturnPeriodAt(periods, nowMs) ?? null,
  }
}

const speakDoshas = ({ mangal, kaalSarp: axis, saturn }: Doshas): Speak => {
  const parts = [speakMangal(mangal), speakSaturn(saturn), speakAxis(axis)]
  const join = (language: Language) => parts.map((part) => part[language]).join(' ')
  return { en: join('en'), hi: join('hi'), hinglish: join('hinglish') }
}

function speakMangal(mangal: MangalDosha | null): Speak {
  if (!mangal)
    return {
      en: 'Without your birth time I cannot say whether there is Mangal dosha.',
      hi: 'जन्म समय के बिना मंगल दोष नहीं बताया जा सकता।',
      hinglish: 'Janm samay ke bina Mangal dosh nahi bataya ja sakta.',
    }
  if (mangal.present)
    return {
      en: 'There is Mangal dosha in your chart: you are what is called manglik. It is a tendency, and many happy couples have it.',
      hi: 'आपकी कुंडली में मंगल दोष है, यानी आप मांगलिक हैं। यह एक प्रवृत्ति है, और बहुत से सुखी दंपतियों की कुंडली में होता है।',
      hinglish:
        'Aapki kundali mein Mangal dosh hai, yaani aap manglik hain. Yeh ek pravritti hai, aur bahut se sukhi dampatiyon ki kundali mein hota hai.',
    }
  if (mangal.formed)
    return {
      en: 'Mars would make Mangal dosha in your chart, but it is cancelled: you are not counted as manglik.',
      hi: 'आपकी कुंडली में मंगल दोष बनता है, पर उसका परिहार हो जाता है: आप मांगलिक नहीं माने जाते।',
      hinglish:
        'Aapki kundali mein Mangal dosh banta hai, par uska parihar ho jata hai: aap manglik nahi maane jaate.',
    }
  return {
    en: 'There is no Mangal dosha in your chart: you are not manglik.',
    hi: 'आपकी कुंडली में मंगल दोष नहीं है: आप मांगलिक नहीं हैं।',
    hinglish: 'Aapki kundali mein Mangal dosh nahi hai: aap manglik nahi hain.',
  }
}

function speakSaturn(saturn: SaturnPeriod | null): Speak {
  if (!saturn)
    return {
      en: 'Sade Sati is not running for you now.',
      hi: 'अभी आपकी साढ़े साती नहीं चल रही है।',
      hinglish: 'Abhi aapki Sade Sati nahi chal rahi hai.',
    }
  const label = SATURN_PHASE_LABELS[saturn.phase]
  const until = (language: Language) => sayMonth(saturn.endUtcMs, language)
  return {
    en: `${label.en}, runs for you until ${until('en')}.`,
    hi: `आपकी ${label.hi}, ${until('hi')} तक चल रहा है।`,
    hinglish: `Aapki ${label.hinglish}, ${until('hinglish')} tak chal raha hai.`,
  }
}

function speakAxis({ present, kind }: KaalSarp): Speak {
  if (!present)
    return {
      en: 'There is no Kaal Sarp yoga.',
      hi: 'काल सर्प योग नहीं है।',
      hinglish: 'Kaal Sarp yog nahi hai.',
    }
  const { en = '', hi = '', hinglish = '' } = kind?.labels ?? {}
  return {
    en: `All planets stand on one side of Rahu and Ketu, which is called ${en} Kaal Sarp yoga.`,
    hi: `सभी ग्रह राहु और केतु के एक ओर हैं, जिसे ${hi} काल सर्प योग कहते हैं।`,
    hinglish: `Sabhi grah Rahu aur Ketu ke ek taraf hain, jise ${hinglish} Kaal Sarp yog kehte hain.`,
  }
}

function factsOf({ mangal, kaalSarp: axis, saturn }: Doshas): Record<string, unknown> {
  return {
    mangal: mangal && {
      isPresent: mangal.present,
      isFormed: mangal.formed,
      from: mangal.from,
      cancelledBy: mangal.cancelledBy,
    },
    kaalSarp: { isPresent: axis.present, kind: axis.kind?.id ?? null },
    saturn: saturn && {
      phase: saturn.phase,
      isSadeSati: isSadeSati(saturn.phase),
      from: new Date(saturn.startUtcMs).toISOString(),
      to: new Date(saturn.endUtcMs).toISOString(),
    },
  }
}
