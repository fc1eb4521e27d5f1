import { birthTimeEffect, sayAspects, sayWesternChart } from '../../speech/index.ts'
import { computeProgressions, PROGRESSED_ANGLES } from '../../western/index.ts'
import { westernFacts } from '../birth-facts.ts'
import { birthHelp, callerZoneHelp } from '../chart-parameters.ts'
import type { Command } from '../command.ts'
import { EXAMPLE_BIRTH } from '../from-birth.ts'
import { readWesternReading, westernHelp } from './western-parameters.ts'

export const progressions: Command = {
  name: 'progressions',
  summary: 'secondary progressions, a day for a year: progressed points and their aspects to the natal ones',
  parameters: {
    ...birthHelp(),
    ...callerZoneHelp,
    at: 'the moment of life looked at, ISO 8601',
    angles: `${PROGRESSED_ANGLES.join(', ')} (default solar-arc)`,
    ...westernHelp,
  },
  example: `progressions ${EXAMPLE_BIRTH} --at 2026-01-01T00:00:00Z`,
  run: (parameters) => {
    const reading = {
      ...readWesternReading(parameters),
      atUtcMs: parameters.instant('at'),
      angles: parameters.choice('angles', PROGRESSED_ANGLES),
    }
    const birthUtcMs = parameters.instant('utc')
    const { longitudeDeg } = reading
    const progressed = computeProgressions({ ...reading, birthUtcMs })
    return {
      ...progressed,
      spoken: [sayWesternChart(progressed), ...sayAspects(progressed.aspects)],
      birthTimeEffect: birthTimeEffect({ utcMs: birthUtcMs, longitudeDeg }, (otherMs) =>
        westernFacts(computeProgressions({ ...reading, birthUtcMs: otherMs })),
      ),
    }
  },
}
