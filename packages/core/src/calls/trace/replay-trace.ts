import type { Call } from '../machine/call.ts'
import type { CallEvent } from '../machine/call-event.ts'
import { advance } from '../machine/call-machine.ts'
import { maskWords } from './mask-words.ts'
import { TraceLine } from './trace-line.ts'

/** One event of a trace that was given to the call machine again. */
export interface ReplayedStep {
  readonly atMs: number
  readonly event: CallEvent
  readonly phase: Call['phase']
  /** Types of the effects, in order. */
  readonly effects: readonly string[]
  /** What was recorded and what came out now, where they differ; null when phase and effects are the same. */
  readonly difference: { readonly recorded: string; readonly replayed: string } | null
}

/** The trace is not one, or of another version. */
export class TraceUnreadable extends Error {
  override readonly name = 'TraceUnreadable'
}

/**
 * Gives the events of a trace to the call machine again.
 * @throws TraceUnreadable with the number of the line.
 */
export function* replayTrace(lines: Iterable<string>): Generator<ReplayedStep, { readonly isCut: boolean }> {
  let call: Call | null = null
  let number = 0
  for (const text of lines) {
    number++
    if (text.trim() === '') continue
    const line = readLine(text, number)
    if (line.line === 'cut') return { isCut: true }
    if (line.line === 'call') {
      call = line.call
      continue
    }
    if (!call) throw new TraceUnreadable(`Line ${number} is a step, but no line before it has the call.`)
    const step = advance(call, line.event, line.atMs)
    call = step.call
    const recorded = write(line.phase, line.effects)
    const replayed = write(call.phase, step.effects)
    yield {
      atMs: line.atMs,
      event: line.event,
      phase: call.phase,
      effects: step.effects.map(({ type }) => type),
      difference: recorded === replayed ? null : { recorded, replayed },
    }
  }
  return { isCut: false }
}

/** Masking twice changes nothing, and puts the keys of both sides in one order. */
const write = (phase: string, effects: unknown) => JSON.stringify({ phase, effects: maskWords(effects) })

function readLine(text: string, number: number): TraceLine {
  try {
    return TraceLine.parse(JSON.parse(text))
  } catch (cause) {
    throw new TraceUnreadable(`Line ${number} is no line of a trace that this release reads.`, { cause })
  }
}
