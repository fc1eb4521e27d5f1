import type { CallerKeys, KeyHolder } from '../../../privacy/index.ts'

/** Remembers whose keys were erased. */
export class InMemoryCallerKeys implements CallerKeys {
  readonly erased: KeyHolder[] = []

  async erase(holder: KeyHolder) {
    this.erased.push(holder)
  }
}
