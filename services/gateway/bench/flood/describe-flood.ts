import type { FloodResult } from './run-flood.ts'

/** The result of a flood as a table for people. */
export function describeFlood(result: FloodResult): string {
  const { attacks, services, calmP95Ms, floodP95Ms, slowdown, answers, unanswered, isHeld } = result
  const rows = attacks.map(
    ({ what, sent, refused, failed }) =>
      `${what.padEnd(22)} ${`${sent}`.padStart(6)} sent ${`${refused}`.padStart(6)} refused ${failed} failed`,
  )
  const uses = services.map(
    ({ name, maxResidentMb, limitMb, loopDelayP99Ms, isRunning }) =>
      `${name.padEnd(22)} ${maxResidentMb.toFixed(0)} of ${limitMb} MB resident, event loop ${loopDelayP99Ms.toFixed(1)} ms ` +
      `late at p99, ${isRunning ? 'still runs' : 'stopped'}`,
  )
  const others =
    `others’ first audio    p95 ${calmP95Ms.toFixed(0)} ms in peace, ${floodP95Ms.toFixed(0)} ms in the flood ` +
    `(× ${slowdown.toFixed(2)}), ${answers} answers, ${unanswered.length} missing`
  return [...rows, ...uses, others, isHeld ? 'held' : 'not held'].join('\n')
}
