import type { DeadLetters, StoredDeadLetter } from '../../jobs/index.ts'

export class InMemoryDeadLetters implements DeadLetters {
  readonly #letters: { letter: StoredDeadLetter; replayedAtMs: number | null }[] = []

  async record(letter: Parameters<DeadLetters['record']>[0]) {
    this.#letters.push({ letter: { ...letter, id: crypto.randomUUID() }, replayedAtMs: null })
  }

  async list({ queue, limit }: Parameters<DeadLetters['list']>[0]) {
    return this.#letters
      .filter(({ letter, replayedAtMs }) => replayedAtMs === null && (!queue || letter.queue === queue))
      .map(({ letter }) => letter)
      .toSorted((a, b) => a.failedAtMs - b.failedAtMs)
      .slice(0, limit)
  }

  async markReplayed(id: string, replayedAtMs: number) {
    for (const entry of this.#letters) if (entry.letter.id === id) entry.replayedAtMs = replayedAtMs
  }
}
