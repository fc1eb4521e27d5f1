/**
 * Replays a trace of a call (setting CALL_TRACE) through the call machine of this release. Prints each event with the
 * phase and effects it led to. Ends with 1 when a step differs from what was recorded, with 2 when FILE is no trace.
 *
 *   npm run -s replay -- FILE
 */
import { readFile } from 'node:fs/promises'
import { replayTrace, TraceUnreadable, type ReplayedStep } from '@astrovoice/core'

const [file] = process.argv.slice(2)
if (!file) {
  process.stderr.write('Name the trace: npm run -s replay -- FILE\n')
  process.exit(2)
}

const print = (line: string) => process.stdout.write(`${line}\n`)

function printStep({ event, phase, effects, atMs, difference }: ReplayedStep, startMs: number): void {
  const time = `+${((atMs - startMs) / 1000).toFixed(3)}`.padStart(10)
  print(`${time}  ${event.type.padEnd(20)}  ${phase.padEnd(9)}  ${effects.join(' ')}`)
  if (!difference) return
  print(`            DIFFERS, recorded: ${difference.recorded}`)
  print(`            DIFFERS, replayed: ${difference.replayed}`)
}

try {
  const text = await readFile(file, 'utf8')
  const replay = replayTrace(text.split('\n'))
  let [steps, different, startMs] = [0, 0, NaN]
  let next = replay.next()
  for (; !next.done; next = replay.next()) {
    const step = next.value
    if (steps++ === 0) startMs = step.atMs
    if (step.difference) different++
    printStep(step, startMs)
  }
  if (next.value.isCut) print('The trace was full here; the rest of the call is not in it.')
  print(`${steps} steps, ${different === 0 ? 'all as recorded' : `${different} not as recorded`}`)
  process.exitCode = different === 0 ? 0 : 1
} catch (error) {
  if (!(error instanceof TraceUnreadable) && (error as NodeJS.ErrnoException).code === undefined) throw error
  process.stderr.write(`${file} cannot be replayed: ${(error as Error).message}\n`)
  process.exitCode = 2
}
