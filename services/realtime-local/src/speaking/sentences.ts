/** The sentences of a text, each with what follows it up to the next, so that joined they are the text again. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?।]+(?:[.!?।]+(?=\s|$)|[.!?।](?=\S))*[.!?।]*\s*/gu) ?? [text]
}
