import muktaDevanagari from '@fontsource/mukta/files/mukta-devanagari-400-normal.woff2'
import muktaDevanagariBold from '@fontsource/mukta/files/mukta-devanagari-600-normal.woff2'
import muktaLatin from '@fontsource/mukta/files/mukta-latin-400-normal.woff2'
import muktaLatinBold from '@fontsource/mukta/files/mukta-latin-600-normal.woff2'
import tiroDevanagari from '@fontsource/tiro-devanagari-hindi/files/tiro-devanagari-hindi-devanagari-400-normal.woff2'
import tiroLatin from '@fontsource/tiro-devanagari-hindi/files/tiro-devanagari-hindi-latin-400-normal.woff2'

/** The letters that each file is for. The sign of the rupee is left to the system: Latin pages show it too. */
const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2000-200B, U+2010-206F, U+20AC, U+2122, U+2212'
const devanagari = 'U+0900-097F, U+1CD0-1CF9, U+200C-200D, U+25CC, U+A830-A839, U+A8E0-A8FF'

const files = [
  ['Mukta', muktaLatin, '400', latin],
  ['Mukta', muktaLatinBold, '600', latin],
  ['Mukta Devanagari', muktaDevanagari, '400', devanagari],
  ['Mukta Devanagari', muktaDevanagariBold, '600', devanagari],
  ['Tiro', tiroLatin, '400', latin],
  ['Tiro Devanagari', tiroDevanagari, '400', devanagari],
] as const

// A browser loads a file when the page shows one of its letters, and shows the system's type until it has come.
// The types of the page leave out that fonts are a set.
const fonts = document.fonts as FontFaceSet & Pick<Set<FontFace>, 'add'>
for (const [family, address, weight, unicodeRange] of files) {
  fonts.add(new FontFace(family, `url("${address}")`, { weight, unicodeRange, display: 'swap' }))
}

/** The page names the families: a Hindi page begins with ours, another one with the Devanagari of the device. */
export const titleFont = 'var(--titleFont)'
export const bodyFont = 'var(--bodyFont)'
