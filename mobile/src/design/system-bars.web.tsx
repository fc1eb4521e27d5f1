import type { Scheme } from './palette.ts'

/** A browser draws its own, in the colours that the page names. */
export const SystemBars = (_shown: { readonly scheme: Scheme }) => null
