/** Words this project has left, each with the one in use. `*` stands for any one word, `^` for the beginning. */
export interface OldWord {
  readonly old: string
  readonly use: string
  /** Paths it is left in; everywhere without. */
  readonly in?: RegExp
}

const core = /^packages\/core\//
const faults = /^test\/faults\//
const mobile = /^mobile\//

export const oldWords: readonly OldWord[] = [
  { old: 'call line', use: 'socket call, resilient connection' },
  { old: 'caller line', use: 'caller connection' },
  { old: 'model line', use: 'model connection' },
  { old: 'dead line', use: 'dead connection' },
  { old: 'line broken', use: 'connection broken' },
  { old: 'on line', use: 'connected', in: core },
  { old: 'ear', use: 'caller audio, microphone' },
  { old: 'desk', use: 'registry' },
  { old: 'desks', use: 'registries' },
  { old: 'adopt orphans', use: 'recover orphans' },
  { old: 'move all', use: 'drain' },
  { old: 'keep call', use: 'store finished call' },
  { old: 'call keeper', use: 'lease keeper' },
  { old: '^note *', use: 'record, save, mark', in: /^packages\/(core|platform|client)\/|^services\// },
  { old: 'be noted', use: 'be recorded, be saved' },
  { old: 'recall', use: 'replay, add history' },
  { old: 'recalled', use: 'replayed' },
  { old: 'tool answer', use: 'tool output' },
  { old: 'answer tool', use: 'add tool output' },
  { old: 'rest answer', use: 'rest reply' },
  { old: 'route answer', use: 'route reply' },
  { old: 'answer failure', use: 'respond failure' },
  { old: 'answer methods', use: 'respond methods' },
  { old: 'answer health', use: 'respond health' },
  { old: 'settled seq', use: 'transcribed seq' },
  { old: 'settle question', use: 'mark transcribed' },
  { old: 'settle playout', use: 'finish played' },
  { old: 'floor', use: 'barge-in', in: core },
  { old: 'overlap', use: 'overlapping speech', in: core },
  { old: 'verdict', use: 'interruption decision', in: /^packages\/core\/src\/calls\// },
  { old: 'filler', use: 'backchannel', in: core },
  { old: 'fillers', use: 'backchannels', in: core },
  { old: 'presence', use: 'lifecycle', in: core },
  { old: 'reach release', use: 'reach push-to-talk' },
  { old: 'burial', use: 'dead-letter move' },
  { old: 'burials', use: 'dead-letter mover' },
  { old: 'bury', use: 'move' },
  { old: 'outside', use: 'adapters', in: /^services\// },
  { old: 'find silent', use: 'check dependencies' },
  { old: 'far end', use: 'fake realtime server' },
  { old: 'hear stream', use: 'audio fast path' },
  { old: 'dial', use: 'connect' },
  { old: '^most *', use: 'max' },
  { old: '^least *', use: 'min' },
  { old: 'call off', use: 'cancel' },
  { old: 'field', use: 'environment', in: faults },
  { old: 'books', use: 'stored state', in: faults },
  { old: 'hopeless', use: 'no network', in: faults },
  { old: 'unruly', use: 'faulty' },
  { old: 'starting gate', use: 'barrier' },
  { old: 'place', use: 'route', in: /^mobile\/src\/(app|navigation)\b/ },
  { old: 'way', use: 'routes', in: mobile },
  { old: 'step', use: 'push, replace, back', in: mobile },
  { old: 'room', use: 'route screen', in: mobile },
  { old: 'rooms', use: 'layout', in: mobile },
  { old: 'entrance', use: 'layout', in: mobile },
  { old: 'whereabouts', use: 'shown route', in: mobile },
  { old: 'anew', use: 'again, restart' },
  { old: 'whoever', use: 'name the actor' },
  { old: 'whatever', use: 'name the thing' },
]
