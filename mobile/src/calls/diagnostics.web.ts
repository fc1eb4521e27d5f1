import type { Meters } from './hold-call.ts'

/** Tells whoever looks into the page (support, a screen recording, a test) that sound really comes out. */
export function diagnostics({ playedMs, outputLevel }: Meters): object {
  return { dataSet: { playedMs: Math.floor(playedMs), outputLevel: outputLevel.toFixed(3) } }
}
