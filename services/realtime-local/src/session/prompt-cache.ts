import type { PromptPart } from './prompt.ts'
import type { TokenCount } from './usage.ts'

type Known = Map<string, Known>

/** Remembers what the answers of a session were made from: a beginning that was read before is cheaper to read again. */
export class PromptCache {
  readonly #known: Known = new Map()

  /** Reads it all; tells how many tokens of it are of a beginning that was read before. */
  read(prompt: readonly PromptPart[]): TokenCount {
    const cached = { text: 0, audio: 0 }
    let known = this.#known
    for (const { key, tokens } of prompt) {
      const next = known.get(key)
      if (next) {
        cached.text += tokens.text
        cached.audio += tokens.audio
      }
      known = next ?? remember(known, key)
    }
    return cached
  }
}

function remember(known: Known, key: string): Known {
  const next: Known = new Map()
  known.set(key, next)
  return next
}
