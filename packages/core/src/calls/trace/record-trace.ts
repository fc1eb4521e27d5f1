import type { ObserveCall } from '../call-observer.ts'
import type { CallTraces } from './call-traces.ts'
import { maskWords } from './mask-words.ts'
import { traceVersion } from './trace-line.ts'

/** About ten minutes of talk. */
const maxTraceBytes = 2 * 1024 * 1024

/** Records each call as events without words, to be replayed by `replayTrace`. A trace that is full is cut. */
export const recordTrace =
  (traces: CallTraces, maxBytes = maxTraceBytes): ObserveCall =>
  ({ identity }) => {
    const trace = traces.open(identity.callId)
    let leftBytes = trace ? maxBytes : 0
    let hasBegun = false

    const write = (line: Record<string, unknown>) => {
      if (leftBytes <= 0) return
      const text = JSON.stringify(line)
      leftBytes -= text.length + 1
      trace?.write(leftBytes > 0 ? text : JSON.stringify({ line: 'cut', maxBytes }))
    }

    return {
      name: 'trace',
      onStep({ event, before, after, effects, atMs }) {
        if (leftBytes <= 0) return
        if (!hasBegun) write({ line: 'call', version: traceVersion, call: maskWords(before) })
        hasBegun = true
        const [maskedEvent, maskedEffects] = [maskWords(event), maskWords(effects)]
        write({ line: 'step', atMs, event: maskedEvent, phase: after.phase, effects: maskedEffects })
      },
      onEnded: () => trace?.close(),
    }
  }
