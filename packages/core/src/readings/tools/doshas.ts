import {
  isSadeSati,
  kaalSarp,
  mangalDosha,
  sadeSati,
  saturnPeriodAt,
  type KaalSarp,
  type MangalDosha,
  type SaturnPeriod,
} from '@astrovoice/astrology'
import { sayKaalSarp, sayMangal, saySaturnPeriod } from '@astrovoice/astrology/speech'
import { isoInZone } from '@astrovoice/astrology/time-place'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { defineTool, zoneOf, type ReadingContext } from '../reading-tool.ts'
import type { Speak } from '../speak.ts'

export const doshasTool = defineTool({
  name: 'check_doshas',
  description:
    'Whether the caller is manglik (Mangal dosha, with cancellations), has Kaal Sarp yoga, and whether Sade Sati or a dhaiya of Saturn runs now, and until when.',
  parameters: z.strictObject({}),
  compute: (_, context) => {
    const found = findDoshas(context)
    const zone = zoneOf(context)
    return giveAnswer(context, {
      answer: { verdict: sentence(speakDoshas(found, zone)) },
      facts: factsOf(found, zone),
    })
  },
})

interface Doshas {
  /** Null without a birth time: it is counted from the lagna first. */
  readonly mangal: MangalDosha | null
  readonly kaalSarp: KaalSarp
  /** The current period of Saturn over the natal Moon. */
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

const timeNeeded: Speak = {
  en: 'Without your birth time I cannot say whether there is Mangal dosha.',
  hi: 'जन्म समय के बिना मंगल दोष नहीं बताया जा सकता।',
  hinglish: 'Janm samay ke bina Mangal dosh nahi bataya ja sakta.',
}

const noSaturn: Speak = {
  en: 'Sade Sati is not running for you now.',
  hi: 'अभी आपकी साढ़े साती नहीं चल रही है।',
  hinglish: 'Abhi aapki Sade Sati nahi chal rahi hai.',
}

/** Said every time: elsewhere the word dosha frightens callers. */
const tendency: Speak = {
  en: 'A dosha is a tendency, not a fate.',
  hi: 'दोष एक प्रवृत्ति है, भाग्य नहीं।',
  hinglish: 'Dosh ek pravritti hai, bhagya nahi.',
}

function speakDoshas({ mangal, kaalSarp: axis, saturn }: Doshas, zone: string): Speak {
  const parts = [
    mangal ? sayMangal(mangal) : timeNeeded,
    saturn ? saySaturnPeriod(saturn, zone) : noSaturn,
    sayKaalSarp(axis),
    ...(mangal?.present || axis.present ? [tendency] : []),
  ]
  const join = (language: keyof Speak) => parts.map((part) => part[language]).join(' ')
  return { en: join('en'), hi: join('hi'), hinglish: join('hinglish') }
}

function factsOf({ mangal, kaalSarp: axis, saturn }: Doshas, zone: string): Record<string, unknown> {
  return {
    mangal: mangal && {
      isPresent: mangal.present,
      isFormed: mangal.formed,
      from: mangal.from,
      cancelledBy: mangal.cancelledBy.map(({ en }) => en),
    },
    kaalSarp: { isPresent: axis.present, kind: axis.kind?.id ?? null },
    saturn: saturn && {
      phase: saturn.phase,
      isSadeSati: isSadeSati(saturn.phase),
      from: isoInZone(saturn.startUtcMs, zone),
      to: isoInZone(saturn.endUtcMs, zone),
    },
  }
}
