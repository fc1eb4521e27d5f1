import type { AstrologerId, Language } from '@astrovoice/contracts'
import type { AstrologerSamples, SpokenSample } from '../../../astrologers/index.ts'

export class InMemoryAstrologerSamples implements AstrologerSamples {
  readonly #samples = new Map<string, SpokenSample>()

  async find(id: AstrologerId, language: Language) {
    return this.#samples.get(`${id} ${language}`) ?? null
  }

  async store(id: AstrologerId, language: Language, sample: SpokenSample) {
    this.#samples.set(`${id} ${language}`, sample)
  }
}
