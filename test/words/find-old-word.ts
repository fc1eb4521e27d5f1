import { oldWords, type OldWord } from './old-words.ts'

/** The words of a name or a message: `#callOffMs`, `call-line.ts` and `could not recall` alike. */
export function splitWords(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
}

/** The first old word in a text of this file; undefined when there is none. */
export function findOldWord(text: string, path: string, list = oldWords): OldWord | undefined {
  const words = splitWords(text)
  return list.find((entry) => (entry.in?.test(path) ?? true) && holds(words, entry.old))
}

function holds(words: readonly string[], old: string): boolean {
  const parts = old.replace('^', '').split(' ')
  const starts = old.startsWith('^') ? [0] : words.keys()
  return [...starts].some((at) =>
    parts.every((part, i) => (part === '*' ? words[at + i] !== undefined : words[at + i] === part)),
  )
}
