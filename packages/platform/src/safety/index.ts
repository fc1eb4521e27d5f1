import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { decodeSafetyWeights, type SafetyWeights } from '@astrovoice/core/safety'

/** The weights of the classifier of safety. `npm run train:safety` writes them. */
export const readSafetyWeights = (): SafetyWeights =>
  decodeSafetyWeights(brotliDecompressSync(readFileSync(new URL('./weights.bin', import.meta.url))))
