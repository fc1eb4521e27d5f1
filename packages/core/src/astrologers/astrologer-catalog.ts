import type { AstrologerId } from '@astrovoice/contracts'
import type { AstrologerPersona, AstrologerState } from './astrologers.ts'

/** What an operator may change of an astrologer. */
export type AstrologerFields = Omit<AstrologerPersona, 'id' | 'isAi' | 'name' | 'tagline' | 'state'>

/** An astrologer as operators see it. */
export interface CataloguedAstrologer extends AstrologerPersona {
  /** Grows with each change; a form that was filled with an earlier one is stale. */
  readonly revision: number
}

export type CatalogChange = 'changed' | 'stale' | 'unknown'

/** All astrologers, for operators. A change of a stale revision changes nothing. */
export interface AstrologerCatalog {
  /** Of every state, by id. */
  list(): Promise<CataloguedAstrologer[]>
  find(id: AstrologerId): Promise<CataloguedAstrologer | null>
  /** Adds a draft. False when the id is taken. */
  create(id: AstrologerId, fields: AstrologerFields): Promise<boolean>
  change(id: AstrologerId, revision: number, fields: AstrologerFields): Promise<CatalogChange>
  setState(id: AstrologerId, revision: number, state: AstrologerState): Promise<CatalogChange>
}
