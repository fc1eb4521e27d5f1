import { expect, test } from '@jest/globals'
import { defaultTurnPolicy, bytesPerMs, type ItemId } from '@astrovoice/contracts'
import fc from 'fast-check'
import { beginCall, connectedMs, type Call, type CallIdentity, type LiveCall } from './call.ts'
import type { CallEvent } from './call-event.ts'
import { advance, dueAtMs } from './call-machine.ts'

/** The call as seen by a model that keeps the protocol and a client that keeps the contract. */
interface World {
  /** State of the response that was requested last. */
  response: 'none' | 'asked' | 'active'
  isCancelled: boolean
  isModelUp: boolean
  isAway: boolean
  itemCount: number
  /** The answer that sounds. */
  itemId: ItemId | null
  billedMs: number
  /** The last question, until it is answered. */
  owed: ItemId | null
  tools: string[]
}

/** Applies each effect of a call to its world, and checks it. */
class CallInItsWorld {
  call: Call = beginCall({
    callId: 'x',
    language: 'en',
    turnTaking: 'automatic',
    turnPolicy: defaultTurnPolicy,
    startedAtMs: 0,
  } as CallIdentity)
  nowMs = 0
  readonly world: World

  constructor(world: World) {
    this.world = world
    this.take({ type: 'model-opened' })
  }

  get live(): LiveCall {
    if (this.call.phase === 'ended' || this.call.phase === 'connecting') throw new Error('The call is over.')
    return this.call
  }

  take(...events: CallEvent[]): void {
    for (const event of events) {
      const { call, effects } = advance(this.call, event, this.nowMs)
      this.call = call
      for (const effect of effects) {
        if (effect.type === 'request-response') {
          expect(this.world).toMatchObject({ response: 'none', isModelUp: true })
          Object.assign(this.world, { response: 'asked', isCancelled: false })
        } else if (effect.type === 'cancel-response') this.world.isCancelled = true
        // The call has given the answer up and said so.
        else if (effect.type === 'emit' && effect.event === 'call:error') this.world.owed = null
        else if (effect.type === 'run-tool') this.world.tools.push(effect.toolCallId)
        else if (effect.type === 'reopen-model')
          Object.assign(this.world, { response: 'none', isModelUp: false })
      }
      const billedMs = connectedMs(this.live, this.nowMs)
      expect(billedMs).toBeGreaterThanOrEqual(this.world.billedMs)
      this.world.billedMs = billedMs
    }
  }

  pass(lengthMs: number): void {
    const untilMs = this.nowMs + lengthMs
    for (let due = dueAtMs(this.call); due !== null && due <= untilMs; due = dueAtMs(this.call)) {
      this.nowMs = Math.max(this.nowMs, due)
      this.take({ type: 'time-passed' })
    }
    this.nowMs = untilMs
  }

  name(prefix: string): ItemId {
    return `${prefix}${this.world.itemCount++}` as ItemId
  }
}

/** What can happen, and when. */
interface Happening {
  readonly can: (world: World) => boolean
  readonly run: (call: CallInItsWorld, world: World) => void
}

class Command implements fc.Command<World, CallInItsWorld> {
  readonly name: string
  readonly happening: Happening
  constructor(name: string, happening: Happening) {
    this.name = name
    this.happening = happening
  }
  check = (world: Readonly<World>) => this.happening.can(world)
  run(world: World, call: CallInItsWorld) {
    this.happening.run(call, world)
  }
  toString = () => this.name
}

const here = ({ isAway }: World) => !isAway
const isActive = ({ response, isModelUp }: World) => response === 'active' && isModelUp

const askText: Happening = {
  can: here,
  run(call, world) {
    const itemId = call.name('typed')
    world.owed = itemId
    call.take({ type: 'text-asked', itemId, text: 'When will I marry?' })
  },
}
const speak: Happening = {
  can: (world) => here(world) && world.isModelUp,
  run(call, world) {
    const itemId = call.name('spoken')
    call.take({ type: 'speech-started' })
    call.pass(600)
    call.take({ type: 'speech-sustained' })
    if (!world.isModelUp) return
    world.owed = itemId
    call.take({ type: 'speech-stopped', endedAtMs: call.nowMs }, { type: 'question-committed', itemId })
    call.take({ type: 'question-transcribed', itemId, text: 'Where is my Moon?', isFinal: true })
  },
}
const interrupt: Happening = {
  can: here,
  run(call, world) {
    world.owed = null
    call.take({ type: 'interrupt-asked' })
  },
}
const begin: Happening = {
  can: ({ response, isModelUp }) => response === 'asked' && isModelUp,
  run(call, world) {
    world.response = 'active'
    world.itemId = null
    call.take({ type: 'response-started' })
  },
}
const sound = (lengthMs: number): Happening => ({
  can: isActive,
  run(call, world) {
    world.itemId ??= call.name('answer')
    const { itemId } = world
    call.take({ type: 'answer-audio', itemId, chunk: new Uint8Array(lengthMs * bytesPerMs) })
    call.take({ type: 'answer-transcribed', itemId, delta: 'word '.repeat(Math.ceil(lengthMs / 300)) })
  },
})
const finish: Happening = {
  can: isActive,
  run(call, world) {
    world.response = 'none'
    call.take({ type: 'response-finished', outcome: world.isCancelled ? 'cancelled' : 'completed' })
  },
}
const useTool: Happening = {
  can: (world) => isActive(world) && world.itemId === null && !world.isCancelled,
  run(call) {
    const toolCallId = call.name('tool')
    call.take({ type: 'tool-called', toolCallId, name: 'get_current_dasha', argumentsJson: '{}' })
  },
}
const compute: Happening = {
  can: ({ tools }) => tools.length > 0,
  run(call, world) {
    call.take({ type: 'tool-finished', toolCallId: world.tools.shift()!, output: { lord: 'moon' } })
  },
}
const loseModel: Happening = {
  can: ({ isModelUp }) => isModelUp,
  run(call, world) {
    Object.assign(world, { isModelUp: false, response: 'none' })
    call.take({ type: 'model-lost' })
  },
}
const restoreModel: Happening = {
  can: ({ isModelUp }) => !isModelUp,
  run(call, world) {
    world.isModelUp = true
    call.take({ type: 'model-restored' })
  },
}
const leave: Happening = {
  can: here,
  run(call, world) {
    world.isAway = true
    call.take({ type: 'caller-left' })
  },
}
const comeBack = (hasAll: boolean): Happening => ({
  can: ({ isAway }) => isAway,
  run(call, world) {
    world.isAway = false
    call.take({ type: 'caller-returned', hasAll })
  },
})
/** The client reports that all it has was played. */
const hear: Happening = {
  can: here,
  run(call) {
    for (const { itemId, sentMs } of call.live.playout) {
      call.take({ type: 'playout-reported', itemId, playedMs: Math.floor(sentMs) })
    }
  },
}
const pass = (lengthMs: number): Happening => ({ can: () => true, run: (call) => call.pass(lengthMs) })

const simple = {
  askText,
  speak,
  interrupt,
  begin,
  finish,
  useTool,
  compute,
  loseModel,
  restoreModel,
  leave,
  hear,
}
const commands = fc.commands(
  [
    ...Object.entries(simple).map(([name, happening]) => fc.constant(new Command(name, happening))),
    fc.integer({ min: 1, max: 3000 }).map((lengthMs) => new Command(`sound ${lengthMs}`, sound(lengthMs))),
    fc.integer({ min: 1, max: 1500 }).map((lengthMs) => new Command(`pass ${lengthMs}`, pass(lengthMs))),
    fc.boolean().map((hasAll) => new Command(`comeBack ${hasAll}`, comeBack(hasAll))),
  ],
  { maxCommands: 60 },
)

const newWorld = (): World => ({
  response: 'none',
  isCancelled: false,
  isModelUp: true,
  isAway: false,
  itemCount: 0,
  itemId: null,
  billedMs: 0,
  owed: null,
  tools: [],
})

/** Model, tools and client keep their contracts until nothing is left to do. */
function conclude(call: CallInItsWorld, world: World): void {
  const due = [comeBack(true), restoreModel, compute, begin, sound(900), finish, hear, pass(700)]
  for (let round = 0; round < 30; round++) {
    for (const happening of due) {
      if (happening.can(world)) happening.run(call, world)
    }
  }
}

test('every question is answered while model and client keep their contracts', () => {
  fc.assert(
    fc.property(commands, (happenings) => {
      const world = newWorld()
      const call = new CallInItsWorld(world)
      fc.modelRun(() => ({ model: world, real: call }), happenings)
      conclude(call, world)
      expect(call.live.phase).toBe('listening')
      expect(world.response).toBe('none')
      const { transcript } = call.live
      const askedAt = transcript.findIndex(({ itemId }) => itemId === world.owed)
      if (world.owed === null) return
      expect(askedAt).toBeGreaterThanOrEqual(0)
      expect(transcript.slice(askedAt).some(({ kind }) => kind === 'answer')).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
