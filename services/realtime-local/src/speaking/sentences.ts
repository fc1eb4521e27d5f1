/** The sentences of a text, each with the characters up to the next; joined they are the text again. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?।]+(?:[.!?।]+(?=\s|$)|[.!?।](?=\S))*[.!?।]*\s*/gu) ?? [text]
}
