import { birthTimeEffect, sayAspects } from '../../speech/index.ts'
import { computeSynastry, computeWesternChart } from '../../western/index.ts'
import { westernFacts } from '../birth-facts.ts'
import { birthHelp, personOf } from '../chart-parameters.ts'
import type { Command } from '../command.ts'
import type { Parameters } from '../parameters.ts'
import { readOrbs, readWesternReading, westernHelp } from './western-parameters.ts'

const personAt = (parameters: Parameters, utcMs = parameters.instant('utc')) =>
  computeWesternChart({ ...readWesternReading(parameters), utcMs })

const effectOf = (parameters: Parameters) =>
  birthTimeEffect({ utcMs: parameters.instant('utc'), longitudeDeg: parameters.number('lon') }, (otherMs) =>
    westernFacts(personAt(parameters, otherMs)),
  )

export const synastry: Command = {
  name: 'synastry',
  summary: 'two tropical charts laid over each other: aspects, houses, composite points',
  parameters: {
    ...birthHelp('first-', 'first person: '),
    ...birthHelp('second-', 'second person: '),
    ...westernHelp,
  },
  example:
    'synastry --first-utc 1948-11-14T21:14:00Z --first-place London --second-utc 1961-07-01T18:45:00Z --second-place London',
  run: (parameters) => {
    const [first, second] = [personOf(parameters, 'first-'), personOf(parameters, 'second-')]
    const compared = computeSynastry(personAt(first), personAt(second), readOrbs(parameters))
    return {
      ...compared,
      spoken: sayAspects(compared.aspects),
      birthTimeEffect: { first: effectOf(first), second: effectOf(second) },
    }
  },
}
