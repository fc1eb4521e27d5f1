import { z } from 'zod'

/** Where the time from the end of speech to the first audio goes, in milliseconds. */
export const partNames = ['endpointing', 'recognition', 'tools', 'speech', 'client'] as const
export type PartName = (typeof partNames)[number]
export type Parts = Readonly<Record<PartName, number>>

/** One question of a call as its gateway saw it, without the client's part. */
export interface TracedTurn {
  /** When the question ended, in milliseconds since the epoch. */
  readonly endedAtMs: number
  readonly parts: Omit<Parts, 'client'>
  readonly tools: readonly string[]
}

const Step = z.object({
  line: z.literal('step'),
  atMs: z.number(),
  event: z.looseObject({ type: z.string() }),
  effects: z.array(z.looseObject({ type: z.string() })),
})
type Step = z.output<typeof Step>

/** When something of the turn under way happened, in milliseconds since the epoch. */
interface OpenTurn {
  readonly endedAtMs: number
  readonly stoppedAtMs: number
  heardAtMs: number | null
  toolsSinceMs: number | null
  toolsMs: number
  tools: string[]
}

const Stopped = z.object({ type: z.literal('speech-stopped'), endedAtMs: z.number() })
const Called = z.object({ type: z.literal('tool-called'), name: z.string() })

/**
 * The answered turns in the trace of a call, in order. `recognition` lasts from the detected end of the turn until its
 * words are known, `tools` from the call of a tool until its result, and `speech` is the rest until the first audio.
 */
export function readTurns(lines: readonly string[]): TracedTurn[] {
  const steps = lines.flatMap(readStep)
  const turns: TracedTurn[] = []
  let open: OpenTurn | null = null
  for (const step of steps) {
    const stopped = Stopped.safeParse(step.event).data
    if (stopped) open = startTurn(stopped.endedAtMs, step.atMs)
    if (!open) continue
    note(open, step)
    if (!isFirstAudio(step)) continue
    turns.push(finish(open, step.atMs))
    open = null
  }
  return turns
}

/** A line that is no step, or only half written, is none. */
function readStep(line: string): Step[] {
  try {
    const { data } = Step.safeParse(JSON.parse(line))
    return data ? [data] : []
  } catch {
    return []
  }
}

const startTurn = (endedAtMs: number, stoppedAtMs: number): OpenTurn => ({
  endedAtMs,
  stoppedAtMs,
  heardAtMs: null,
  toolsSinceMs: null,
  toolsMs: 0,
  tools: [],
})

function note(open: OpenTurn, { event, atMs }: Step): void {
  if (event.type === 'question-transcribed' && event['isFinal'] === true) open.heardAtMs = atMs
  const called = Called.safeParse(event).data
  if (called) {
    open.toolsSinceMs ??= atMs
    open.tools.push(called.name)
  }
  if (event.type === 'tool-finished' && open.toolsSinceMs !== null) {
    open.toolsMs += atMs - open.toolsSinceMs
    open.toolsSinceMs = null
  }
}

const isFirstAudio = ({ effects }: Step) =>
  effects.some(({ type, what }) => type === 'measure' && what === 'first-audio')

function finish({ endedAtMs, stoppedAtMs, heardAtMs, toolsMs, tools }: OpenTurn, atMs: number): TracedTurn {
  const heard = Math.max(stoppedAtMs, heardAtMs ?? stoppedAtMs)
  return {
    endedAtMs,
    parts: {
      endpointing: stoppedAtMs - endedAtMs,
      recognition: heard - stoppedAtMs,
      tools: toolsMs,
      speech: atMs - heard - toolsMs,
    },
    tools,
  }
}
