import { newPoint, readRules, type Point } from './read-rules.ts'

/** A state of a grammar: what may be said next, and whether a sentence may end here. */
export interface State {
  readonly arcs: ReadonlyMap<string, State>
  readonly isEnd: boolean
}

/** Numbers points or states in the order of their first mention. */
function numbering(): (thing: Point | State) => number {
  const numbers = new Map<Point | State, number>()
  return (thing) => {
    const number = numbers.get(thing) ?? numbers.size
    numbers.set(thing, number)
    return number
  }
}

/** These points and all that wordless ways reach from them. */
function reachedFrom(points: readonly Point[]): readonly Point[] {
  const reached = new Set(points)
  for (const point of reached) for (const next of point.wordless) reached.add(next)
  return [...reached]
}

/** Where each word leads from these points, in the order of the words. */
function targetsOf(points: readonly Point[]): [string, Point[]][] {
  const targets = new Map<string, Point[]>()
  for (const [word, next] of points.flatMap(({ words }) => words)) {
    const known = targets.get(word)
    if (known) known.push(next)
    else targets.set(word, [next])
  }
  return [...targets].sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * The smallest deterministic automaton of the sentences of these JSGF rules: the decoder follows each word once,
 * however many phrases begin or end with it. (As JSGF the decoder copies every rule wherever it is named.)
 */
export function compileRules(jsgf: string, names: readonly string[]): State {
  const addRule = readRules(jsgf)
  const start = newPoint()
  const ends = new Set(names.map((name) => addRule(name, start)))
  const numberOfPoint = numbering()
  const numberOfState = numbering()
  const byPoints = new Map<string, State>()
  const bySentences = new Map<string, State>()

  function stateOf(points: readonly Point[]): State {
    const reached = reachedFrom(points)
    const key = reached
      .map(numberOfPoint)
      .sort((a, b) => a - b)
      .join()
    const known = byPoints.get(key)
    if (known) return known
    const arcs = new Map(targetsOf(reached).map(([word, next]): [string, State] => [word, stateOf(next)]))
    const state = shared({ arcs, isEnd: reached.some((point) => ends.has(point)) })
    byPoints.set(key, state)
    return state
  }

  /** States before the same sentences are one. */
  function shared(state: State): State {
    const key = `${state.isEnd} ${[...state.arcs].map(([word, next]) => `${word} ${numberOfState(next)}`).join()}`
    const known = bySentences.get(key)
    if (known) return known
    bySentences.set(key, state)
    return state
  }

  return stateOf([start])
}
