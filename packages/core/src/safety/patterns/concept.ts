import { fold, foldLightly } from '../language/fold.ts'

/** What words stand for, such as `area:marriage`, `planet:saturn` or `ask:when`. */
export interface Concept {
  readonly kind: string
  readonly value: string
}

/** One position of a pattern: words it takes, beginnings of words, or a gap of up to three words. */
type Slot =
  { readonly words: ReadonlySet<string>; readonly beginnings: readonly string[] } | { readonly gap: true }

export interface Pattern {
  readonly concept: Concept
  readonly slots: readonly Slot[]
}

function toSlot(token: string): Slot {
  if (token === '..') return { gap: true }
  const parts = token.split('/')
  const isBeginning = (part: string) => part.endsWith('*')
  return {
    words: new Set(parts.filter((part) => !isBeginning(part)).map(fold)),
    beginnings: parts.filter(isBeginning).map((part) => foldLightly(part.slice(0, -1))),
  }
}

/**
 * Patterns of one kind, by value: alternatives are separated by commas. `a/b` is one word or the other, `marr*` a
 * beginning, `..` a gap of up to three words. Words may be in either script and any spelling that folds alike.
 */
export function concepts(kind: string, patterns: Readonly<Record<string, string>>): readonly Pattern[] {
  return Object.entries(patterns).flatMap(([value, list]) =>
    list
      .split(',')
      .map((pattern) => pattern.trim())
      .filter(Boolean)
      .map((pattern) => ({
        concept: { kind, value },
        slots: pattern.split(/\s+/).map(toSlot),
      })),
  )
}
