import { ItemId } from '../ids.ts'

/** The realtime protocol takes ids of up to 32 characters. */
const length = 24
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** The id that a client gives a typed question. */
export const QuestionId = ItemId.regex(/^[\w-]{8,32}$/)

/** `random` gives numbers from 0 to 1. */
export function nameQuestion(random: () => number = Math.random): ItemId {
  const letter = () => letters[Math.floor(random() * letters.length)] ?? 'a'
  return `text_${Array.from({ length }, letter).join('')}` as ItemId
}
