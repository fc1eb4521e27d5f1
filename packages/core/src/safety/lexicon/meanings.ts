import { concepts, type Pattern } from '../patterns/concept.ts'

/**
 * Words by what they mean, for the classifier: it learns which meanings together are a danger, so that words it has not
 * seen in training count as their neighbours do. Spaces divide words, `_` joins words of one expression, `marr*` is a
 * beginning. One spelling serves both scripts.
 */
export const meanings = (words: Readonly<Record<string, string>>): readonly Pattern[] =>
  concepts(
    'is',
    Object.fromEntries(
      Object.entries(words).map(([value, list]) => [
        value,
        list.trim().replaceAll(/\s+/g, ', ').replaceAll('_', ' '),
      ]),
    ),
  )
