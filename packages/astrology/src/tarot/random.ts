/**
 * The draw's source of chance, made so that anyone can recompute it: `fnv1a-64/splitmix64/fisher-yates`.
 * The seed's UTF-8 bytes are hashed with FNV-1a (64 bit: offset 0xcbf29ce484222325, prime 0x100000001b3); the hash
 * starts SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
 */
export const ALGORITHM = 'fnv1a-64/splitmix64/fisher-yates'

const MASK = 0xffff_ffff_ffff_ffffn

/** Halves of a pair that stand alone; phones have no `toWellFormed` that would replace them. */
const loneSurrogates = /[\uD800-\uDFFF]/gu

/** UTF-8 bytes of a text; written out because TextEncoder is no part of the language. */
const utf8 = (text: string): number[] => {
  const escaped = encodeURIComponent(text.replace(loneSurrogates, '\uFFFD'))
  const bytes: number[] = []
  for (let i = 0; i < escaped.length; i += 1) {
    if (escaped[i] !== '%') bytes.push(escaped.charCodeAt(i))
    else {
      bytes.push(Number.parseInt(escaped.slice(i + 1, i + 3), 16))
      i += 2
    }
  }
  return bytes
}

/** FNV-1a, 64 bit. */
export const fnv1a64 = (text: string): bigint =>
  utf8(text).reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x100_0000_01b3n) & MASK, 0xcbf2_9ce4_8422_2325n)

/** SplitMix64: each call gives the next 64-bit number. */
export const splitMix64 = (seed: bigint): (() => bigint) => {
  let state = seed & MASK
  return () => {
    state = (state + 0x9e37_79b9_7f4a_7c15n) & MASK
    let z = state
    z = ((z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK
    z = ((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK
    return z ^ (z >> 31n)
  }
}

/** A fair number below a limit: values from the incomplete last block are thrown away. */
export const below = (next: () => bigint, limit: number): number => {
  const size = BigInt(limit)
  const fairEnd = (1n << 64n) - ((1n << 64n) % size)
  let value = next()
  while (value >= fairEnd) value = next()
  return Number(value % size)
}
