import type { Label } from '../jyotish/label.ts'
import {
  describeVarga,
  GRAHA_LABELS,
  KAAL_SARP_LABELS,
  KOOTA_LABELS,
  MODALITY_LABELS,
  NAKSHATRA_LABELS,
  SATURN_PHASE_LABELS,
  SIGN_LABELS,
  TARA_LABELS,
  VARGAS,
  YOGA_RULES,
  YOGINI_LABELS,
} from '../jyotish/index.ts'
import { KARAKA_LABELS } from '../jaimini/index.ts'
import { UPAGRAHA_LABELS } from '../points/index.ts'
import { GUNA_LABELS, PORUTHAM_LABELS } from '../matching/index.ts'
import { DECK, SPREAD_IDS, spreadOf } from '../tarot/index.ts'
import { ASPECT_IDS, ASPECTS, POINT_LABELS, WESTERN_DIGNITY_LABELS } from '../western/index.ts'
import { BALA_WORDS, WORDS } from './words.ts'

type Words = Readonly<Record<string, Label>>

const labelsOf = (rows: readonly { readonly id: string; readonly labels: Label }[]): Words =>
  Object.fromEntries(rows.map(({ id, labels }) => [id, labels]))

/** The tables an id of a result is looked up in; where two hold an id, the later says the same in other words. */
export const VOCABULARIES: readonly Words[] = [
  KARAKA_LABELS,
  UPAGRAHA_LABELS,
  BALA_WORDS,
  labelsOf(DECK),
  labelsOf(SPREAD_IDS.map((id) => ({ id, labels: spreadOf(id).labels }))),
  labelsOf(ASPECT_IDS.map((id) => ({ id, labels: ASPECTS[id].labels }))),
  WESTERN_DIGNITY_LABELS,
  labelsOf(VARGAS.map((id) => ({ id, labels: describeVarga(id).label }))),
  labelsOf(YOGA_RULES),
  KAAL_SARP_LABELS,
  PORUTHAM_LABELS,
  GUNA_LABELS,
  TARA_LABELS,
  KOOTA_LABELS,
  SATURN_PHASE_LABELS,
  YOGINI_LABELS,
  MODALITY_LABELS,
  NAKSHATRA_LABELS,
  SIGN_LABELS,
  POINT_LABELS,
  GRAHA_LABELS,
  WORDS,
]

const vocabulary: ReadonlyMap<string, Label> = new Map(VOCABULARIES.flatMap((words) => Object.entries(words)))

/** What to say for an id of a result; undefined for what is no id. */
export const labelOf = (id: string): Label | undefined => vocabulary.get(id)
