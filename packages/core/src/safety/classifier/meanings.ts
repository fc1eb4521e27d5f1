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

const nearWords = 3

/** Which words stand near which meanings, before or after. */
export function neighboursOfMeanings(words: readonly string[], spans: readonly Span[]): readonly string[] {
  const names = spans
    .filter(({ kind }) => kind === 'is')
    .flatMap(({ value, from, to }) => [
      ...words.slice(Math.max(0, from - nearWords), from).map((word) => `b ${value} ${word}`),
      ...words.slice(to, to + nearWords).map((word) => `f ${value} ${word}`),
    ])
  return distinct(names)
}
