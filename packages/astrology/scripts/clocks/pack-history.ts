import type { ClockChange } from './zone-histories.ts'

/** The changes of many zones lie whole half hours apart. */
const STEP_SECONDS = 1800

/**
 * One zone as text: its offsets in seconds, then each change as the number of its offset and the time since the
 * change before, all in base 36. The time is in half hours, or after a point in seconds; the first is counted from
 * 1970 backwards.
 */
export const packHistory = (changes: readonly ClockChange[]): string => {
  const offsets = [...new Set(changes.map(({ offsetSeconds }) => offsetSeconds))]
  let beforeSeconds = 0
  const packed = changes.slice(1).map(({ fromSeconds, offsetSeconds }) => {
    const waited = fromSeconds - beforeSeconds
    beforeSeconds = fromSeconds
    const steps = waited / STEP_SECONDS
    const time = Number.isInteger(steps) ? steps.toString(36) : `.${waited.toString(36)}`
    return `${offsets.indexOf(offsetSeconds).toString(36)}${time}`
  })
  return `${offsets.map((offset) => offset.toString(36)).join(',')}|${packed.join(' ')}`
}
