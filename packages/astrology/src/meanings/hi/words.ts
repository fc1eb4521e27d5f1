import { joined, listPhrases, type NounPhrase, ordinalOf, readPhrase } from '../../hindi/index.ts'
import { type Graha, GRAHA_LABELS } from '../../jyotish/grahas.ts'
import { type Sign, SIGN_LABELS } from '../../jyotish/signs.ts'
import type { Theme } from '../theme.ts'
import { byTone, type Tone } from '../tables/tones.ts'
import { THEMES_HI } from './themes.ts'

/** What an ordinal before भाव or नक्षत्र agrees with. */
export const HOUSE = { gender: 'm', amount: 'one' } as const

export const name = (graha: Graha): string => GRAHA_LABELS[graha].hi
export const sign = (id: Sign): string => SIGN_LABELS[id].hi

export const phrases = (themes: readonly Theme[]): NounPhrase[] =>
  themes.map((theme) => readPhrase(THEMES_HI[theme]))

/** Themes before a postposition. */
export const oblique = (themes: readonly Theme[]): string => listPhrases(phrases(themes), 'oblique')

/** Signs with their word, before में: “मेष और वृषभ राशियों”. */
export const rashi = (signs: readonly Sign[]): string =>
  `${joined(signs.map(sign))} ${signs.length > 1 ? 'राशियों' : 'राशि'}`

/** Houses before a postposition: “नौवें और दसवें भाव”. */
export const houses = (numbers: readonly number[]): string =>
  `${joined(numbers.map((each) => ordinalOf(each, HOUSE, 'oblique')))} भाव`

const TONES: Readonly<Record<Tone, string>> = {
  care: 'का ध्यान रखना',
  avoid: 'से बचना',
  patience: 'में धीरज रखना',
}

/** “सेहत का ध्यान रखना और गुस्से से बचना अच्छा है।” */
export const careFor = (care: readonly Theme[]): string =>
  `${joined(byTone(care).map(([tone, themes]) => `${oblique(themes)} ${TONES[tone]}`))} अच्छा है।`
