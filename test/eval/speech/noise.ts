/** How much louder than the noise the speech is. */
export const noiseDb = 20

/** Adds white noise, the same for every utterance, at `noiseDb` under the mean power of the samples. */
export function addNoise(samples: Int16Array): Int16Array {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
  // A uniform value between -1 and 1 has a third of the power of its peak.
  const peak = Math.sqrt(3 * power * 10 ** (-noiseDb / 10))
  let seed = 1
  return samples.map((sample) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    const noise = peak * ((2 * seed) / 0x7fffffff - 1)
    return Math.max(-32768, Math.min(32767, Math.round(sample + noise)))
  })
}
