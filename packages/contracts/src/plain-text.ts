import { z } from 'zod'

/** Characters no database stores: NUL, and halves of surrogate pairs, which a cut inside an emoji leaves. */
const isStorable = (text: string) => !text.includes('\0') && !/[\ud800-\udfff]/u.test(text)

/** Letters, digits, marks and symbols; not spaces, control characters, joiners or fillers alone. */
const isVisible = (text: string) => /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(text)

const hasControl = (text: string) => /\p{Cc}/u.test(text)

/** What somebody typed: 1 to `maxLength` characters without spaces around them, at least one of them visible. */
export const plainText = (maxLength: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine(isStorable, 'must hold whole characters, and no NUL')
    .refine(isVisible, 'must hold a visible character')
    .describe(
      `1 to ${maxLength} characters after spaces around them are cut off, one of them visible, without NUL and halves of surrogate pairs.`,
    )

/** A name: plain text in one line. */
export const nameText = (maxLength: number) =>
  plainText(maxLength)
    .refine((text) => !hasControl(text), 'must hold no control characters')
    .describe(
      `1 to ${maxLength} characters after spaces around them are cut off, one of them visible, without control characters and halves of surrogate pairs.`,
    )
