import {
  GRAHA_LABELS,
  GRAHAS,
  judgeYogas,
  NAKSHATRA_LABELS,
  NAKSHATRAS,
  SIGN_LABELS,
  SIGNS,
  type Graha,
  type Label,
} from '@astrovoice/astrology'
import {
  explainGraha,
  explainHouse,
  explainNakshatra,
  explainSign,
  explainTerm,
  findTerm,
  readDasha,
  readDashaPair,
  readGraha,
  readHouse,
  readYoga,
  type Meaning,
} from '@astrovoice/astrology/meanings'
import { Refusal } from '../answer/refusal.ts'
import { dashaAt } from '../birth-reading.ts'
import type { ReadingContext } from '../reading-tool.ts'
import { findByName, houseNamed } from './find-name.ts'

export const meaningKinds = [
  'planet',
  'sign',
  'house',
  'nakshatra',
  'dasha',
  'yoga',
  'dosha',
  'term',
] as const
export type MeaningKind = (typeof meaningKinds)[number]

export interface FoundMeaning extends Pick<Meaning, 'about' | 'statements' | 'claims'> {
  /** What is the caller's own, which opens the answer; of a yoga, that the chart does not have it. */
  readonly own?: { readonly of: 'sign' | 'nakshatra' | 'yoga'; readonly label: Label }
}

/**
 * What a thing is held to mean, in this chart where the chart says more. Without a name a sign or a nakshatra is the
 * caller's own (the Moon's), and a dasha the one that runs.
 * @throws Refusal `not_understood` for a name that is none of its kind.
 */
export function findMeaning(
  context: ReadingContext,
  of: MeaningKind,
  name: string | undefined,
): FoundMeaning {
  const { moon } = context.reading.natal.grahas
  switch (of) {
    case 'planet':
      return planetMeaning(context, grahaNamed(of, name))
    case 'sign': {
      if (name !== undefined) return explainSign(known(of, name, findByName(name, SIGN_LABELS, SIGNS)))
      return { ...explainSign(moon.sign), own: { of, label: SIGN_LABELS[moon.sign] } }
    }
    case 'nakshatra': {
      if (name !== undefined) {
        return explainNakshatra(known(of, name, findByName(name, NAKSHATRA_LABELS, NAKSHATRAS)))
      }
      return { ...explainNakshatra(moon.nakshatra), own: { of, label: NAKSHATRA_LABELS[moon.nakshatra] } }
    }
    case 'house':
      return houseMeaning(context, known(of, name, houseNamed(name ?? '')))
    case 'dasha':
      return dashaMeaning(context, name)
    case 'yoga':
      return yogaMeaning(context, name)
    case 'dosha':
    case 'term':
      return termMeaning(of, name ?? of)
  }
}

/** What it stands for, then what it does where it stands. */
function planetMeaning({ reading }: ReadingContext, graha: Graha): FoundMeaning {
  const general = explainGraha(graha)
  return reading.isTimeKnown ? inChart(general, readGraha(reading.natal, graha)) : general
}

function houseMeaning({ reading }: ReadingContext, house: number): FoundMeaning {
  return reading.isTimeKnown ? readHouse(reading.natal, house) : explainHouse(house)
}

function dashaMeaning(context: ReadingContext, name: string | undefined): FoundMeaning {
  const { reading, nowMs } = context
  if (!reading.isTimeKnown) return termMeaning('dasha', 'dasha')
  if (name !== undefined) {
    const graha = findByName(name, GRAHA_LABELS, GRAHAS)
    return graha ? readDasha(reading.natal, 'mahadasha', graha) : termMeaning('dasha', name)
  }
  const [maha, antar] = dashaAt(reading, nowMs, 2)
  return maha && antar ? readDashaPair(reading.natal, maha.lord, antar.lord) : termMeaning('dasha', 'dasha')
}

function yogaMeaning({ reading }: ReadingContext, name: string | undefined): FoundMeaning {
  if (name === undefined || !reading.isTimeKnown) return termMeaning('yoga', name ?? 'yoga')
  const yogas = judgeYogas(reading.natal)
  const labels = Object.fromEntries(yogas.map(({ id, labels: label }) => [id, label]))
  const id = findByName(name, labels, Object.keys(labels))
  const yoga = yogas.find((each) => each.id === id)
  if (!yoga) return termMeaning('yoga', name)
  if (yoga.formed) return readYoga(yoga)
  return { ...explainTerm('yoga'), statements: [], claims: [], own: { of: 'yoga', label: yoga.labels } }
}

/** A model writes “sade_sati”, and “mangal” for a dosha. */
function termMeaning(of: MeaningKind, name: string): FoundMeaning {
  const spelt = name.replaceAll('_', ' ')
  const found = findTerm(spelt) ?? (of === 'dosha' ? findTerm(`${spelt} dosha`) : undefined)
  return explainTerm(known(of, name, found))
}

const grahaNamed = (of: MeaningKind, name: string | undefined): Graha =>
  known(of, name, findByName(name ?? '', GRAHA_LABELS, GRAHAS))

const inChart = (general: Meaning, own: Meaning): FoundMeaning => ({
  about: own.about,
  statements: [...general.statements.slice(0, 1), ...own.statements],
  claims: [...general.claims, ...own.claims],
})

function known<T>(of: MeaningKind, name: string | undefined, found: T | undefined): T {
  if (found !== undefined) return found
  throw new Refusal(
    'not_understood',
    `There is no ${of} ${JSON.stringify(name ?? '')} whose meaning is known.`,
  )
}
