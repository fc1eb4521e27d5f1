import { birthTimeEffect, sayAspects, sayWesternChart } from '../../speech/index.ts'
import { computeWesternChart } from '../../western/index.ts'
import { westernFacts } from '../birth-facts.ts'
import { birthHelp, callerZoneHelp } from '../chart-parameters.ts'
import type { Command } from '../command.ts'
import { EXAMPLE_BIRTH } from '../from-birth.ts'
import { readWesternReading, westernHelp } from './western-parameters.ts'

export const western: Command = {
  name: 'western',
  summary: 'the tropical chart: signs, houses, dignities, and aspects with their orbs',
  parameters: { ...birthHelp(), ...callerZoneHelp, ...westernHelp },
  example: `western ${EXAMPLE_BIRTH} --aspects all`,
  run: (parameters) => {
    const utcMs = parameters.instant('utc')
    const reading = readWesternReading(parameters)
    const chart = computeWesternChart({ ...reading, utcMs })
    return {
      ...chart,
      spoken: [sayWesternChart(chart), ...sayAspects(chart.aspects)],
      birthTimeEffect: birthTimeEffect({ utcMs, longitudeDeg: reading.longitudeDeg }, (otherMs) =>
        westernFacts(computeWesternChart({ ...reading, utcMs: otherMs })),
      ),
    }
  },
}
