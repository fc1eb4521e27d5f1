import type { AstrologerId } from '@astrovoice/contracts'
import type {
  AstrologerCatalog,
  AstrologerFields,
  AstrologerState,
  CatalogChange,
  CataloguedAstrologer,
} from '../../../astrologers/index.ts'

export class InMemoryAstrologerCatalog implements AstrologerCatalog {
  readonly #astrologers = new Map<AstrologerId, CataloguedAstrologer>()

  async list() {
    return [...this.#astrologers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }

  async find(id: AstrologerId) {
    return this.#astrologers.get(id) ?? null
  }

  async create(id: AstrologerId, fields: AstrologerFields) {
    if (this.#astrologers.has(id)) return false
    this.#astrologers.set(id, {
      ...fields,
      ...fields.words.en,
      id,
      isAi: true,
      state: 'draft',
      revision: 1,
    })
    return true
  }

  async change(id: AstrologerId, revision: number, fields: AstrologerFields) {
    return this.#replace(id, revision, { ...fields, ...fields.words.en })
  }

  async setState(id: AstrologerId, revision: number, state: AstrologerState) {
    return this.#replace(id, revision, { state })
  }

  #replace(id: AstrologerId, revision: number, fields: Partial<CataloguedAstrologer>): CatalogChange {
    const known = this.#astrologers.get(id)
    if (!known) return 'unknown'
    if (known.revision !== revision) return 'stale'
    this.#astrologers.set(id, { ...known, ...fields, revision: revision + 1 })
    return 'changed'
  }
}
