import type { Span } from '../patterns/find-patterns.ts'

/** Meanings this near to each other, in words, are weighed in their order. */
const near = 4

const distinct = (names: readonly string[]) => [...new Set(names)]

/** Which meanings a sentence has, which it has together, and which stand near each other in what order. */
export function meaningsOf(spans: readonly Span[]): readonly { weight: number; names: readonly string[] }[] {
  const meant = spans.filter(({ kind }) => kind === 'is')
  const values = distinct(meant.map(({ value }) => value)).sort()
  const together = values.flatMap((one, at) => values.slice(at + 1).map((other) => `c ${one} ${other}`))
  const inOrder = meant.flatMap((one) =>
    meant
      .filter((other) => other.from >= one.to && other.from - one.to <= near)
      .map((other) => `o ${one.value} ${other.value}`),
  )
  return [
    { weight: 2, names: values.map((value) => `m ${value}`) },
    { weight: 2, names: together },
    { weight: 1.5, names: distinct(inOrder) },
  ]
}
