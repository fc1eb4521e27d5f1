/** White noise changes its sign at every second sample; a voice or a tone at every fifth at most. */
const minSignChanges = 0.4

/** Whether samples are a hiss, in which nobody can make out a word. Silence around it does not count. */
export function isNoise(samples: Int16Array): boolean {
  let [loud, changes, before] = [0, 0, 0]
  for (const sample of samples) {
    if (sample === 0) continue
    loud++
    if (before !== 0 && sample > 0 !== before > 0) changes++
    before = sample
  }
  return loud > 0 && changes / loud > minSignChanges
}
