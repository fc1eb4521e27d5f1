import { retrogradePlanets, stations as findStations } from '../../events/index.ts'
import { readSpan, spanHelp } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

export const stations: Command = {
  name: 'stations',
  summary: 'when a planet turns retrograde and direct',
  parameters: { planet: retrogradePlanets.join(', '), ...spanHelp },
  run: (parameters) => findStations(parameters.choice('planet', retrogradePlanets), readSpan(parameters)),
}
