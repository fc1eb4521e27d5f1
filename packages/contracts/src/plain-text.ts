import { z } from 'zod'

/** Characters no database keeps: NUL, and halves of surrogate pairs, as a text has that was cut inside an emoji. */
const unstorable = /[\ud800-\udfff]/u

const isPlain = (text: string) => !text.includes('\0') && !unstorable.test(text)

/** What somebody typed: 1 to `maxLength` characters without spaces around them. */
export const plainText = (maxLength: number) =>
  z.string().trim().min(1).max(maxLength).refine(isPlain, 'must hold whole characters, and no NUL')
