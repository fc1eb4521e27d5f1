import type { FestivalRow } from '../rule.ts'
import { ashadhaToBhadrapada } from './ashadha-to-bhadrapada.ts'
import { ashwinaToMargashirsha } from './ashwina-to-margashirsha.ts'
import { chaitraToJyeshtha } from './chaitra-to-jyeshtha.ts'
import { paushaToPhalguna } from './pausha-to-phalguna.ts'

/** The festivals, from January on. The texts are Dharmasindhu and Smriti Kaustubha, as Drik Panchang applies them. */
export const festivalRows: readonly FestivalRow[] = [
  ...paushaToPhalguna,
  ...chaitraToJyeshtha,
  ...ashadhaToBhadrapada,
  ...ashwinaToMargashirsha,
]

/** What each festival is called, by id. */
export const festivalLabels = Object.fromEntries(festivalRows.map(({ id, label }) => [id, label]))
