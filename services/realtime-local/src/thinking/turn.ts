/** One thing said or done so far, oldest first. What was heard but not understood is an empty `user` text. */
export type Turn =
  | { readonly who: 'user' | 'assistant'; readonly text: string }
  | { readonly who: 'tool'; readonly output: string }

/** What the caller has said, as far as it was understood. */
export const questionsOf = (turns: readonly Turn[]): string[] =>
  turns.flatMap((turn) => (turn.who === 'user' && turn.text !== '' ? [turn.text] : []))

/** Without sounds and answers of which nothing was heard while a question waited: they take nothing back. */
export function withoutNoise(turns: readonly Turn[]): Turn[] {
  let isAwaited = false
  return turns.filter((turn) => {
    if (turn.who === 'tool') return true
    if (turn.text === '') return !isAwaited
    isAwaited = turn.who === 'user'
    return true
  })
}
