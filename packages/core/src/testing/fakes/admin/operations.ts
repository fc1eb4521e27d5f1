import { operatorTexts, type FlagName } from '@astrovoice/contracts/operations'
import type {
  FlagStore,
  Flags,
  OperatorTexts,
  StoredFlag,
  StoredText,
  TextStore,
} from '../../../operations/index.ts'

export class InMemoryFlagStore implements FlagStore {
  readonly #flags = new Map<FlagName, StoredFlag>()

  async list() {
    return [...this.#flags.values()]
  }

  async set(flag: StoredFlag) {
    this.#flags.set(flag.name, flag)
  }
}

export class InMemoryTextStore implements TextStore {
  #texts: StoredText[] = []

  async list() {
    return this.#texts
  }

  async set(texts: readonly StoredText[]) {
    const isSame = (a: StoredText) => (b: StoredText) => a.name === b.name && a.language === b.language
    this.#texts = [...this.#texts.filter((known) => !texts.some(isSame(known))), ...texts]
  }

  async reset(name: StoredText['name']) {
    this.#texts = this.#texts.filter((text) => text.name !== name)
  }
}

/** No operator has set anything. */
export const nothingSet: { readonly flags: Flags; readonly texts: OperatorTexts } = {
  flags: { isOn: async () => true },
  texts: { read: async (name, language) => operatorTexts[name].defaults[language] },
}
