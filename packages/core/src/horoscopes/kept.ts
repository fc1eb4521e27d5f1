/** The last values that were asked for, by key. */
export interface Kept<T> {
  /** The kept value, else a computed one. A computation that throws keeps nothing. */
  get(key: string, compute: () => T): T
}

/** Keeps at most `max` values; the one that was not asked for longest goes first. */
export function createKept<T>(max: number): Kept<T> {
  const values = new Map<string, { readonly value: T }>()
  return {
    get(key, compute) {
      const entry = values.get(key) ?? { value: compute() }
      values.delete(key)
      values.set(key, entry)
      const [oldest] = values.keys()
      if (values.size > max && oldest !== undefined) values.delete(oldest)
      return entry.value
    },
  }
}
