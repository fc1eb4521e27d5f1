import type { Player } from '@astrovoice/client'

/** The device's loudspeaker. Open it in the handler of a tap: browsers allow sound only there. */
export interface Loudspeaker extends Player {
  /** The output level now: root mean square of the samples, 0 to 1. */
  level(): number
  close(): Promise<void>
}

/** The loudness of samples from -1 to 1: their root mean square. */
export function loudness(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length))
}
