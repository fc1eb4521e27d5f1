import type { Meters } from './hold-call.ts'

/** Shows in the page that sound comes out, for support, screen recordings and tests. */
export function diagnostics({ playedMs, outputLevel }: Meters): object {
  return { dataSet: { playedMs: Math.floor(playedMs), outputLevel: outputLevel.toFixed(3) } }
}
