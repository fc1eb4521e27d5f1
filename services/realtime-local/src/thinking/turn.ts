/** One thing said or done so far, oldest first. What was heard but not understood is an empty `user` text. */
export type Turn =
  | { readonly who: 'user' | 'assistant'; readonly text: string }
  | { readonly who: 'tool'; readonly output: string }

/** What the caller has said, as far as it was understood. */
export const questionsOf = (turns: readonly Turn[]): string[] =>
  turns.flatMap((turn) => (turn.who === 'user' && turn.text !== '' ? [turn.text] : []))
