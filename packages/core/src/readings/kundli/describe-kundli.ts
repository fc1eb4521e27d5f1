import { SIGN_LABELS, NAKSHATRA_LABELS } from '@astrovoice/astrology'
import { loadSpeaker } from '@astrovoice/astrology/meanings'
import { sayBirth } from '@astrovoice/astrology/speech'
import type { BirthProfile, Kundli, Language } from '@astrovoice/contracts'
import { readBirth } from '../birth-reading.ts'
import type { Speak } from '../speak.ts'
import { describeBirthTime } from './describe-birth-time.ts'
import { describeDashas } from './describe-dashas.ts'
import { describeDoshas, describeYogas } from './describe-findings.ts'
import { describePlacements } from './describe-placements.ts'
import { describeTransits } from './describe-transits.ts'
import { describeVargas } from './describe-vargas.ts'
import type { KundliContext } from './kundli-context.ts'

/** The kundli of a birth profile in words, with what runs at `nowMs`. */
export async function describeKundli(
  profile: BirthProfile,
  nowMs: number,
  language: Language,
): Promise<Kundli> {
  const speaker = await loadSpeaker(language)
  const context: KundliContext = { reading: readBirth(profile), nowMs, language, speaker }
  return {
    engineVersion: context.reading.chart.engineVersion,
    timeZone: profile.place.timeZone,
    summary: summarize(context),
    birthTime: describeBirthTime(context),
    placements: describePlacements(context),
    vargas: describeVargas(context),
    dashas: describeDashas(context),
    yogas: describeYogas(context),
    doshas: describeDoshas(context),
    transits: describeTransits(context),
  }
}

function summarize({ reading, language }: KundliContext): string {
  const { natal } = reading
  if (reading.isTimeKnown) return sayBirth(natal)[language]
  const { moon } = natal.grahas
  const [sign, nakshatra] = [SIGN_LABELS[moon.sign][language], NAKSHATRA_LABELS[moon.nakshatra][language]]
  const said: Speak = {
    en: `The Moon is in ${sign}, in ${nakshatra}. Without an exact birth time there is no lagna.`,
    hi: `चंद्र ${sign} राशि में, ${nakshatra} नक्षत्र में है। सही जन्म समय के बिना लग्न नहीं बनता।`,
    hinglish: `Chandra ${sign} rashi mein, ${nakshatra} nakshatra mein hai. Sahi janm samay ke bina lagna nahin banta.`,
  }
  return said[language]
}
