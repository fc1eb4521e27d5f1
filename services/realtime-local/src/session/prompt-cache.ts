import type { PromptPart } from './prompt.ts'
import type { TokenCount } from './usage.ts'

type Known = Map<string, Known>

/** Remembers the input of a session's answers: a beginning that was read before costs less. */
export class PromptCache {
  readonly #known: Known = new Map()

  /** Reads it all; returns how many tokens are of a beginning that was read before. */
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
