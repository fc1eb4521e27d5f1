import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'

const blockSamples = 128
const rateHz = { loudspeaker: 24_000, microphone: 48_000 }
/** How long sound takes from the page to the air. */
const outputLatencySec = 0.02
const tone = 0.25

type Kind = keyof typeof rateHz
interface Port {
  onmessage: ((event: { data: unknown }) => void) | null
  postMessage(data: unknown): void
}
interface Processor {
  port: Port
  process(inputs: Float32Array[][], outputs: Float32Array[][]): boolean
}

function createPorts(): [Port, Port] {
  const post = (to: () => Port) => (data: unknown) => to().onmessage?.({ data })
  const page: Port = { onmessage: null, postMessage: post(() => processor) }
  const processor: Port = { onmessage: null, postMessage: post(() => page) }
  return [page, processor]
}

/** Runs a worklet of the app as a browser would. */
function loadWorklet(kind: Kind, port: Port): Processor {
  const path = `../../public/worklets/${kind}.js`
  const source = readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8')
  let Worklet: (new () => Processor) | null = null
  runInNewContext(source, {
    AudioWorkletProcessor: class {
      port = port
    },
    registerProcessor: (_name: string, made: new () => Processor) => (Worklet = made),
    sampleRate: rateHz[kind],
    Float32Array,
  })
  return new Worklet!()
}

/** A browser whose sound moves on by hand, and whose microphone hears a tone. Its devices are the globals of Web Audio. */
export function createManualBrowser({ echoCancellation = true } = {}) {
  const nodes = new Map<FakeNode, Kind>()
  const owed = { loudspeaker: 0, microphone: 0 }
  const state = { isAllowed: true, isHeadset: false }
  const devices = new EventTarget()
  let track: (EventTarget & { stop(): void }) | null = null

  class FakeNode {
    last = new Float32Array(blockSamples)
    source: FakeNode | null = null
    connect(to: FakeNode): FakeNode {
      to.source = this
      return to
    }
  }
  class FakeWorkletNode extends FakeNode {
    readonly context: FakeContext
    readonly port: Port
    readonly processor: Processor
    constructor(context: FakeContext, kind: Kind) {
      super()
      this.context = context
      const [page, processor] = createPorts()
      this.port = page
      this.processor = loadWorklet(kind, processor)
      nodes.set(this, kind)
    }
  }
  class FakeAnalyser extends FakeNode {
    readonly fftSize = 1024
    getFloatTimeDomainData(into: Float32Array) {
      into.fill(0)
      into.set(this.source?.last ?? [])
    }
  }
  class FakeContext {
    readonly destination = new FakeNode()
    readonly outputLatency = outputLatencySec
    readonly audioWorklet = { addModule: async () => {} }
    readonly sampleRate: number
    constructor({ sampleRate = rateHz.microphone } = {}) {
      this.sampleRate = sampleRate
    }
    createMediaStreamSource = () => new FakeNode()
    async resume() {}
    async close() {
      for (const node of nodes.keys()) {
        if (node instanceof FakeWorkletNode && node.context === this) nodes.delete(node)
      }
    }
  }

  function openStream() {
    const opened = Object.assign(new EventTarget(), {
      stop: () => {},
      getSettings: () => ({ echoCancellation }),
    })
    track = opened
    return { getTracks: () => [opened], getAudioTracks: () => [opened] }
  }
  const mediaDevices = Object.assign(devices, {
    async getUserMedia() {
      if (!state.isAllowed) throw new DOMException('Permission denied', 'NotAllowedError')
      return openStream()
    },
    enumerateDevices: async () => [
      { kind: 'audioinput', label: 'Microphone' },
      { kind: 'audiooutput', label: state.isHeadset ? 'Bluetooth headset' : 'Speakers' },
    ],
  })
  const globals = {
    AudioContext: FakeContext,
    AudioWorkletNode: FakeWorkletNode,
    AnalyserNode: FakeAnalyser,
    navigator: { mediaDevices },
    document: { hidden: false },
  }
  const before = Object.entries(globals).map(([name, value]) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, name)
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
    return [name, own] as const
  })

  function render(node: FakeWorkletNode, kind: Kind) {
    const block = new Float32Array(blockSamples)
    if (kind === 'microphone') return void node.processor.process([[block.fill(tone)]], [])
    node.processor.process([], [[block]])
    node.last = block
  }

  return {
    state,
    /** Renders whole blocks of both directions; the rest is owed. */
    pass(ms: number) {
      for (const kind of ['loudspeaker', 'microphone'] as const) {
        owed[kind] += (ms * rateHz[kind]) / 1000
        for (; owed[kind] >= blockSamples; owed[kind] -= blockSamples) {
          for (const [node, of] of nodes) if (of === kind) render(node as FakeWorkletNode, kind)
        }
      }
    },
    fire: (name: 'ended' | 'mute' | 'unmute') => void track?.dispatchEvent(new Event(name)),
    moveSound(to: { readonly isHeadset: boolean }) {
      state.isHeadset = to.isHeadset
      devices.dispatchEvent(new Event('devicechange'))
    },
    restore() {
      for (const [name, own] of before) {
        if (own) Object.defineProperty(globalThis, name, own)
        else Reflect.deleteProperty(globalThis, name)
      }
    },
  }
}
