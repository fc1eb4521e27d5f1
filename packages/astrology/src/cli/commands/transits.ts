import { computeChart } from '../../chart/index.ts'
import { gochar, readNatal, siderealSky } from '../../jyotish/index.ts'
import { chartHelp, readChartRequest } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

export const transits: Command = {
  name: 'transits',
  summary: 'where the grahas of a day stand to the Moon and the lagna of a birth (gochar)',
  parameters: { ...chartHelp, at: 'the day looked at, ISO 8601' },
  run: (parameters) => {
    const birth = readChartRequest(parameters)
    const natal = computeChart(birth)
    const sky = computeChart({ ...birth, utcMs: parameters.instant('at') })
    return {
      engineVersion: sky.engineVersion,
      conventions: sky.conventions,
      sidereal: sky.sidereal,
      speed: sky.speed,
      transits: gochar(readNatal(siderealSky(natal)), sky.sidereal),
    }
  },
}
