import { isSadeSati, judgeYogas, kaalSarp, mangalDosha } from '@astrovoice/astrology'
import { readYoga } from '@astrovoice/astrology/meanings'
import { sayKaalSarp, sayMangal, saySaturnPeriod } from '@astrovoice/astrology/speech'
import type { KundliFinding } from '@astrovoice/contracts'
import { isMinor } from '../areas/age.ts'
import { saturnPeriodOf } from '../doshas/saturn-period.ts'
import type { Speak } from '../speak.ts'
import { citedIn, describeMeaning, toClaims, type KundliContext } from './kundli-context.ts'

const names = {
  mangal: { en: 'Mangal dosha', hi: 'मंगल दोष', hinglish: 'Mangal dosh' },
  kaalSarp: { en: 'Kaal Sarp yoga', hi: 'काल सर्प योग', hinglish: 'Kaal Sarp yog' },
  sadeSati: { en: 'Sade Sati', hi: 'साढ़े साती', hinglish: 'Sade Sati' },
} as const satisfies Record<string, Speak>

const timeNeeded: Speak = {
  en: 'It cannot be judged without the exact birth time.',
  hi: 'सही जन्म समय के बिना यह नहीं बताया जा सकता।',
  hinglish: 'Sahi janm samay ke bina yeh nahin bataya ja sakta.',
}
const noSaturn: Speak = {
  en: 'Sade Sati is not running now.',
  hi: 'अभी साढ़े साती नहीं चल रही है।',
  hinglish: 'Abhi Sade Sati nahin chal rahi hai.',
}

/** The yogas that are formed, with those that are cancelled after the others. Without a birth time there are none. */
export function describeYogas(context: KundliContext): KundliFinding[] {
  const { reading, language } = context
  if (!reading.isTimeKnown) return []
  return judgeYogas(reading.natal)
    .filter(({ formed }) => formed)
    .toSorted((a, b) => Number(b.present) - Number(a.present))
    .map((yoga) => {
      const { id, labels, present, evidence, cancelledBy = [], source } = yoga
      return {
        id,
        label: labels[language],
        isPresent: present,
        text: (present ? evidence : cancelledBy).map((each) => each[language]).join('; '),
        meaning: describeMeaning(context, readYoga(yoga)),
        claims: toClaims(id, citedIn(source), [...evidence, ...cancelledBy], language),
      }
    })
}

/** Mangal dosha, Kaal Sarp and Sade Sati, each with its reasons. The first is judged for marriage: minors have none. */
export function describeDoshas(context: KundliContext): KundliFinding[] {
  const forAll = [describeKaalSarp(context), describeSadeSati(context)]
  return isMinor(context) ? forAll : [describeMangal(context), ...forAll]
}

function describeMangal({ reading, language }: KundliContext): KundliFinding {
  const named = { id: 'mangal', label: names.mangal[language], meaning: null }
  if (!reading.isTimeKnown) return { ...named, isPresent: null, text: timeNeeded[language], claims: [] }
  const found = mangalDosha(reading.natal)
  const reasons = [...found.evidence, ...found.cancelledBy]
  return {
    ...named,
    isPresent: found.present,
    text: sayMangal(found)[language],
    claims: toClaims('mangal', { kind: 'unverified' }, reasons, language),
  }
}

function describeKaalSarp({ reading, language }: KundliContext): KundliFinding {
  const found = kaalSarp(reading.natal)
  return {
    id: 'kaal_sarp',
    label: names.kaalSarp[language],
    isPresent: found.present,
    text: sayKaalSarp(found)[language],
    meaning: null,
    claims: [],
  }
}

function describeSadeSati({ reading, language, nowMs }: KundliContext): KundliFinding {
  const running = saturnPeriodOf(reading, nowMs)
  const zone = reading.profile.place.timeZone
  return {
    id: 'sade_sati',
    label: names.sadeSati[language],
    isPresent: running !== undefined && isSadeSati(running.phase),
    text: (running ? saySaturnPeriod(running, zone) : noSaturn)[language],
    meaning: null,
    claims: [],
  }
}
