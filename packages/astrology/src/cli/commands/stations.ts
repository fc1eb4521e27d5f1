import { engineVersion } from '../../engine-version.ts'
import { retrogradePlanets, stations as findStations } from '../../events/index.ts'
import { callerZoneHelp, readSpan, spanHelp } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

export const stations: Command = {
  name: 'stations',
  summary: 'when a planet turns retrograde and direct',
  parameters: { planet: retrogradePlanets.join(', '), ...spanHelp, ...callerZoneHelp },
  example: 'stations --planet mercury --from 2026-01-01 --to 2027-01-01',
  run: (parameters) => ({
    engineVersion,
    conventions: { zodiac: 'tropical', station: 'zero of the apparent geocentric motion in longitude' },
    stations: findStations(parameters.oneOf('planet', retrogradePlanets), readSpan(parameters)),
  }),
}
