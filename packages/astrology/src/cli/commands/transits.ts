import { type Chart, computeChart } from '../../chart/index.ts'
import {
  gochar,
  GRAHAS,
  readNatal,
  SATURN_PHASE_LABELS,
  saturnPhaseOf,
  siderealSky,
} from '../../jyotish/index.ts'
import { bodies } from '../../sky/index.ts'
import { sayTransits } from '../../speech/index.ts'
import { aspectsBetween, type Orbs } from '../../western/index.ts'
import { readChartRequest } from '../chart-parameters.ts'
import { type Birth, fromBirth } from '../from-birth.ts'

const skyAt = ({ parameters }: Birth) =>
  computeChart({ ...readChartRequest(parameters), utcMs: parameters.instant('at') })

/** A transit is felt near its exact aspect. */
const ORBS: Orbs = { conjunction: 2, opposition: 2, trine: 2, square: 2, sextile: 2 }

const aspectsToNatal = (sky: Chart, natal: Chart) =>
  aspectsBetween(
    bodies.map((id) => ({ id, longitudeDeg: sky.tropical[id], speedDegPerDay: sky.speed[id] })),
    bodies.map((id) => ({ id, longitudeDeg: natal.tropical[id], speedDegPerDay: 0 })),
    ORBS,
  )

export const transits = fromBirth({
  name: 'transits',
  summary:
    'the grahas of a moment from the Moon and the lagna of a birth (gochar, with vedha), and their aspects',
  exampleFlags: '--at 2026-01-01T00:00:00Z',
  parameters: { at: 'the moment looked at, ISO 8601' },
  read: (birth) => {
    const sky = skyAt(birth)
    const transit = gochar(birth.natal, sky.sidereal)
    const saturn = transit.find(({ graha }) => graha === 'saturn')
    const phase = saturn && saturnPhaseOf(saturn.houseFromMoon)
    return {
      conventions: { vedha: 'Phaladeepika 26', aspectOrbsDeg: ORBS },
      atMs: sky.utcMs,
      sidereal: sky.sidereal,
      speed: sky.speed,
      transits: transit,
      aspects: aspectsToNatal(sky, birth.chart),
      spoken: sayTransits(transit),
      ...(phase && { saturnPhase: phase, saturnPhaseLabels: SATURN_PHASE_LABELS[phase] }),
    }
  },
  facts: (birth) => {
    const sky = readNatal(siderealSky(skyAt(birth)))
    const { natal } = birth
    const house = (signIndex: number) => ((signIndex - natal.lagna.signIndex + 12) % 12) + 1
    return {
      rashi: natal.grahas.moon.sign,
      ...Object.fromEntries(GRAHAS.map((graha) => [`${graha}.house`, house(sky.grahas[graha].signIndex)])),
    }
  },
})
