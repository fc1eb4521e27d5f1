import type { AstrologerId } from '@astrovoice/contracts'
import type { AstrologerPersona, Astrologers } from '../../../astrologers/index.ts'

export class InMemoryAstrologers implements Astrologers {
  readonly #personas: readonly AstrologerPersona[]

  constructor(personas: readonly AstrologerPersona[]) {
    this.#personas = personas
  }

  async list({ speciality, language }: Parameters<Astrologers['list']>[0]) {
    return this.#personas.filter(
      ({ state, specialities, languages }) =>
        state === 'published' &&
        (!speciality || specialities.includes(speciality)) &&
        (!language || languages.includes(language)),
    )
  }

  async find(id: AstrologerId) {
    return this.#personas.find((persona) => persona.id === id) ?? null
  }
}
