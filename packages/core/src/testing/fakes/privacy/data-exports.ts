import type { ExportId, UserId } from '@astrovoice/contracts'
import { stateOf, type DataExport, type DataExports } from '../../../privacy/index.ts'

/** @param isKnown whether a caller exists */
export class InMemoryDataExports implements DataExports {
  readonly #exports = new Map<ExportId, DataExport>()
  readonly #isKnown: (userId: UserId) => boolean

  constructor(isKnown: (userId: UserId) => boolean = () => true) {
    this.#isKnown = isKnown
  }

  async begin(userId: UserId, id: ExportId, nowMs: number) {
    if (!this.#isKnown(userId)) return null
    const [last] = this.#of(userId)
    if (last && stateOf(last, nowMs) === 'under_way') return last
    const begun = { id, userId, requestedAtMs: nowMs, archive: null }
    this.#exports.set(id, begun)
    return begun
  }

  async find(id: ExportId) {
    return this.#exports.get(id) ?? null
  }

  async list(userId: UserId) {
    return this.#of(userId)
  }

  async markReady(id: ExportId, archive: NonNullable<DataExport['archive']>) {
    const begun = this.#exports.get(id)
    if (begun) this.#exports.set(id, { ...begun, archive })
    return begun !== undefined
  }

  async listOlder(beforeMs: number, limit: number) {
    return [...this.#exports.values()]
      .filter(({ requestedAtMs }) => requestedAtMs < beforeMs)
      .toSorted((a, b) => a.requestedAtMs - b.requestedAtMs)
      .slice(0, limit)
  }

  async delete(id: ExportId) {
    this.#exports.delete(id)
  }

  /** Newest first. */
  #of(userId: UserId): DataExport[] {
    return [...this.#exports.values()]
      .filter((each) => each.userId === userId)
      .toSorted((a, b) => b.requestedAtMs - a.requestedAtMs)
  }
}
