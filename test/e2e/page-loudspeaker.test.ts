import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createPlayout, type Player } from '@astrovoice/client'
import { ManualClock } from '@astrovoice/contracts/testing'
import { bytesPerMs, callAudio, type Heard, type ItemId } from '@astrovoice/contracts'

const pathTo = (file: string) => fileURLToPath(new URL(`../../mobile/${file}`, import.meta.url))
const samplesPerMs = callAudio.sampleRateHz / 1000
/** A render quantum of Web Audio. */
const quantum = 128
const outputLatencyMs = 160
const a = 'a' as ItemId
const b = 'b' as ItemId

interface Port {
  onmessage: ((message: { data: unknown }) => void) | null
  postMessage: (data: unknown) => void
}
interface Processor {
  port: Port
  process: (inputs: [], outputs: [[Float32Array]]) => boolean
}

/** The page's own loudspeaker and worklet on a silent device, whose time the test advances. */
async function openPageLoudspeaker() {
  const registered: (new () => Processor)[] = []
  const [here, there] = joinPorts()
  runInNewContext(await readFile(pathTo('public/worklets/loudspeaker.js'), 'utf8'), {
    AudioWorkletProcessor: class {
      port = there
    },
    registerProcessor: (_name: string, processor: new () => Processor) => registered.push(processor),
    sampleRate: callAudio.sampleRateHz,
  })
  const processor = new registered[0]!()
  pretendToBeAPage(here)
  const { openLoudspeaker } = (await import(pathTo('src/voice/loudspeaker.web.ts'))) as {
    openLoudspeaker: () => Promise<Player>
  }
  const loudspeaker = await openLoudspeaker()
  const clock = new ManualClock()
  /** The samples that the device got. */
  const left: number[] = []
  const pass = (ms: number) => {
    for (const untilMs = clock.nowMs() + ms; clock.nowMs() < untilMs;) {
      const output = new Float32Array(quantum)
      processor.process([], [[output]])
      left.push(...output)
      clock.pass(quantum / samplesPerMs)
    }
  }
  return { loudspeaker, clock, left, pass }
}

function joinPorts(): [Port, Port] {
  const here: Port = { onmessage: null, postMessage: (data) => there.onmessage?.({ data }) }
  const there: Port = { onmessage: null, postMessage: (data) => here.onmessage?.({ data }) }
  return [here, there]
}

function pretendToBeAPage(port: Port): void {
  class AudioNode {
    port = port
    fftSize = 1024
    connect = (next: unknown) => next
  }
  class AudioContext {
    outputLatency = outputLatencyMs / 1000
    audioWorklet = { addModule: async () => undefined }
    resume = async () => undefined
  }
  Object.assign(globalThis, { AudioContext, AudioWorkletNode: AudioNode, AnalyserNode: AudioNode })
}

beforeEach(() => expect(globalThis).not.toHaveProperty('AudioContext'))
afterEach(() => {
  for (const name of ['AudioContext', 'AudioWorkletNode', 'AnalyserNode'])
    Reflect.deleteProperty(globalThis, name)
})

async function setUp() {
  const page = await openPageLoudspeaker()
  const reports: Heard[] = []
  const { loudspeaker, clock } = page
  const playout = createPlayout(loudspeaker, { clock, report: (heard) => reports.push(heard) })
  /** pcm16 in which every sample is `value`. */
  const sound = (ms: number, value: number) =>
    new Uint8Array(new Int16Array((ms * bytesPerMs) / 2).fill(value).buffer)
  return { ...page, reports, playout, sound }
}

describe('the page’s loudspeaker', () => {
  test('counts no sound of an interrupted answer for the next one', async () => {
    const { left, playout, reports, pass, sound } = await setUp()
    playout.take({ itemId: a, chunk: sound(2000, 1000) })
    pass(1000)
    playout.interrupt(a)
    const cutAt = left.length
    playout.take({ itemId: b, chunk: sound(1000, 2000) })
    pass(500)
    // The caller hears what the device got one latency ago.
    const heard = left.slice(cutAt, left.length - outputLatencyMs * samplesPerMs)
    const heardMs = heard.filter((sample) => sample > 0.05).length / samplesPerMs
    expect(heardMs).toBeGreaterThan(300)
    // Counts arrive every 40 ms.
    expect(playout.current()?.playedMs).toBeGreaterThan(heardMs - 50)
    expect(playout.current()?.playedMs).toBeLessThanOrEqual(heardMs)
    pass(2000)
    expect(reports.at(-1)).toEqual({ itemId: b, playedMs: 1000 })
  })

  test('plays audio at once, also after it ran dry', async () => {
    const { loudspeaker, left, pass, sound } = await setUp()
    for (let n = 0; n < 4; n++) {
      loudspeaker.play(sound(20, 1000))
      const before = left.length
      pass(100)
      expect(left.slice(before).findIndex((sample) => sample > 0)).toBe(0)
    }
  })

  test('reports that it ran dry before the device is silent, so that its buffer grows', async () => {
    const { playout, pass, sound } = await setUp()
    playout.take({ itemId: a, chunk: sound(100, 1000) })
    pass(110)
    playout.take({ itemId: a, chunk: sound(60, 1000) })
    expect(playout.steadiness).toEqual({ cushionMs: 200, underruns: 1 })
  })
})
