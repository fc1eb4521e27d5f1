import type { Graha } from '../jyotish/grahas.ts'
import type { Nakshatra } from '../jyotish/nakshatras.ts'
import type { SaturnPhase } from '../jyotish/doshas/sade-sati.ts'
import type { Label } from '../jyotish/label.ts'
import type { Dignity } from '../jyotish/strength/dignity.ts'
import type { Element, Modality, Sign } from '../jyotish/signs.ts'
import type { Deity } from './tables/nakshatras.ts'
import type { HouseKind } from './tables/houses.ts'
import type { Term } from './tables/terms.ts'
import type { Effect, Theme } from './theme.ts'

type Themes = readonly Theme[]

/** How a graha behaves by nature: as the Moon's light or as Mercury's company decides for those two. */
export type Nature = 'benefic' | 'malefic' | 'by-light' | 'by-company'

/** How a graha acts for a lagna by what it owns. */
export type LagnaNature = 'good' | 'testing' | 'yogakaraka'

export type DashaLevel = 'mahadasha' | 'antardasha' | 'pratyantardasha'

/** Where a graha stands. */
type Place = {
  readonly graha: Graha
  readonly house: number
  readonly sign: Sign
  readonly dignity: Dignity
}

/** What makes a graha give readily, slowly or at a second try. */
export type GrahaState =
  'exalted' | 'moolatrikona' | 'own' | 'enemy' | 'debilitated' | 'combust' | 'retrograde'

export type Leaning = 'supported' | 'mixed' | 'strained'

/** One thing that helps or strains a house. */
export type Factor = {
  readonly by: 'lord' | 'occupant' | 'aspect' | 'karaka'
  readonly graha: Graha
  /** Where the graha stands. */
  readonly house: number
  /** He stands in the house that is judged. */
  readonly isHome: boolean
}

/** What a meaning says, before any language: a speaker makes one sentence of it, or two. Houses are 1 … 12. */
export type Statement =
  | { readonly is: 'house'; readonly house: number; readonly matters: Themes }
  | { readonly is: 'house-kind'; readonly kind: HouseKind; readonly karakas: readonly Graha[] }
  | { readonly is: 'house-reading' }
  | { readonly is: 'graha'; readonly graha: Graha; readonly matters: Themes }
  | { readonly is: 'graha-nature'; readonly nature: Nature; readonly strong: Themes; readonly weak: Themes }
  | {
      readonly is: 'graha-signs'
      readonly own: readonly Sign[]
      readonly exalted: Sign
      readonly debilitated: Sign
    }
  | {
      readonly is: 'sign'
      readonly sign: Sign
      readonly element: Element
      readonly modality: Modality
      readonly lord: Graha
    }
  | ({ readonly is: 'traits'; readonly of: 'sign' | 'nakshatra' } & Effect)
  | { readonly is: 'sign-reading' }
  | {
      readonly is: 'nakshatra'
      readonly nakshatra: Nakshatra
      readonly place: number
      readonly lord: Graha
      readonly deity: Deity
      readonly signs: readonly Sign[]
    }
  | ({ readonly is: 'placed'; readonly ownsHouse?: number } & Place)
  | ({ readonly is: 'effect'; readonly of: 'placement' | 'yoga' } & Effect)
  | {
      readonly is: 'state'
      readonly graha: Graha
      readonly state: GrahaState
      /** The statement before it names the sign. */
      readonly isPlaced: boolean
      /** What the state acts on: what the placement brings, or only what it asks care with. */
      readonly over: 'gives' | 'care'
    }
  | { readonly is: 'in-sign'; readonly sign: Sign; readonly through: Themes }
  | {
      readonly is: 'balance'
      readonly leaning: Leaning
      readonly helps: Factor | undefined
      readonly strains: Factor | undefined
      readonly because: 'weight' | 'number'
    }
  | { readonly is: 'yoga'; readonly labels: Label; readonly isCancelled: boolean }
  | { readonly is: 'yoga-time'; readonly isCancelled: boolean }
  | {
      readonly is: 'dasha'
      readonly level: DashaLevel
      readonly lord: Graha
      readonly houses: readonly number[]
    }
  | {
      readonly is: 'node-dasha'
      readonly level: DashaLevel
      readonly lord: Graha
      readonly house: number
      readonly host: Graha
    }
  | ({ readonly is: 'dasha-effect'; readonly strength: 'strong' | 'fair' | 'weak' } & Effect)
  | {
      readonly is: 'lagna-nature'
      readonly graha: Graha
      readonly lagna: Sign
      readonly nature: LagnaNature
    }
  | {
      readonly is: 'dasha-pair'
      readonly maha: Graha
      readonly antar: Graha
      readonly goes: 'together' | 'apart' | 'plainly'
    }
  | { readonly is: 'transit'; readonly graha: Graha; readonly house: number }
  | { readonly is: 'saturn-period'; readonly phase: SaturnPhase }
  | { readonly is: 'vedha'; readonly by: readonly Graha[] }
  | { readonly is: 'term'; readonly term: Term; readonly part: number }

export type StatementOf<Kind extends Statement['is']> = Extract<Statement, { readonly is: Kind }>

type Kinds<Said extends { readonly is: string }> = {
  readonly [Kind in Said['is']]: (statement: Extract<Said, { readonly is: Kind }>) => string
}

/** A sentence for every kind of statement: a missing one does not compile. */
export type Sentences = Kinds<Statement>

/** Says a statement in one language. */
export type Speaker<Said = Statement> = (statement: Said) => string

/** A speaker from its sentences, one for each kind of statement. */
export const speakerOf =
  <Said extends { readonly is: string }>(sentences: Kinds<Said>): Speaker<Said> =>
  (statement) =>
    (sentences[statement.is as Said['is']] as (statement: Said) => string)(statement)
