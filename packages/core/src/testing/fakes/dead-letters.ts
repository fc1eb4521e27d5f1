import type { DeadLetterFilter, DeadLetterGroup, DeadLetters, StoredDeadLetter } from '../../jobs/index.ts'

export class InMemoryDeadLetters implements DeadLetters {
  #letters: { letter: StoredDeadLetter; replayedAtMs: number | null }[] = []

  async record(letter: Parameters<DeadLetters['record']>[0]) {
    this.#letters.push({ letter: { ...letter, id: crypto.randomUUID() }, replayedAtMs: null })
  }

  async list({ limit, ...filter }: DeadLetterFilter & { limit: number }) {
    return this.#find(filter)
      .toSorted((a, b) => a.failedAtMs - b.failedAtMs)
      .slice(0, limit)
  }

  async group() {
    const keyOf = ({ queue, jobName, reason }: StoredDeadLetter) => JSON.stringify([queue, jobName, reason])
    return Object.values(Object.groupBy(this.#find({}), keyOf))
      .map((letters = []): DeadLetterGroup => {
        const { queue, jobName, reason } = letters[0]!
        const times = letters.map(({ failedAtMs }) => failedAtMs)
        const [oldestMs, newestMs] = [Math.min(...times), Math.max(...times)]
        return { queue, jobName, reason, count: letters.length, oldestMs, newestMs }
      })
      .toSorted((a, b) => b.count - a.count)
  }

  async markReplayed(id: string, replayedAtMs: number) {
    for (const entry of this.#letters) if (entry.letter.id === id) entry.replayedAtMs = replayedAtMs
  }

  async discard(filter: DeadLetterFilter) {
    const gone = this.#find(filter)
    this.#letters = this.#letters.filter(({ letter }) => !gone.includes(letter))
    return gone.length
  }

  async removeAbout(ids: ReadonlySet<string>) {
    const isAbout = (payload: unknown) => [...ids].some((id) => JSON.stringify(payload).includes(id))
    this.#letters = this.#letters.filter(({ letter }) => !isAbout(letter.payload))
  }

  #find({ queue, jobName, reason, ids }: DeadLetterFilter) {
    return this.#letters
      .filter(({ replayedAtMs }) => replayedAtMs === null)
      .map(({ letter }) => letter)
      .filter((letter) => !queue || letter.queue === queue)
      .filter((letter) => jobName === undefined || letter.jobName === jobName)
      .filter((letter) => reason === undefined || letter.reason === reason)
      .filter((letter) => !ids || ids.includes(letter.id))
  }
}
