/** How loud samples are: their root mean square as a share of full scale, 0 to 1. Of no samples it is 0. */
export function levelOf(samples: Int16Array, everyNth = 1): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < samples.length; i += everyNth) {
    const sample = samples[i]!
    sum += sample * sample
    count++
  }
  return count === 0 ? 0 : Math.sqrt(sum / count) / 32_768
}
