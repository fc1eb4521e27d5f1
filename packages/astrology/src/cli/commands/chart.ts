import { type Chart, computeChart } from '../../chart/index.ts'
import { computeVarga, readNatal, siderealSky } from '../../jyotish/index.ts'
import { birthTimeEffect, type Facts } from '../../speech/index.ts'
import { vargaFacts } from '../birth-facts.ts'
import { callerZoneHelp, chartHelp, readChartRequest } from '../chart-parameters.ts'
import type { Command } from '../command.ts'
import { EXAMPLE_BIRTH } from '../from-birth.ts'

/** Sidereal signs, and the Moon's nakshatra and pada. */
const signFacts = (of: Chart): Facts => {
  const natal = readNatal(siderealSky(of))
  const { nakshatra, pada } = natal.grahas.moon
  return { ...vargaFacts(computeVarga(natal, 'D1')), nakshatra, pada }
}

export const chart: Command = {
  name: 'chart',
  summary:
    'planets, nodes, angles and houses of a moment and a place, in degrees; angles and cusps as { tropical, sidereal }',
  parameters: { ...chartHelp, ...callerZoneHelp },
  example: `chart ${EXAMPLE_BIRTH} --ayanamsa lahiri --node mean`,
  run: (parameters) => {
    const request = readChartRequest(parameters)
    return {
      ...computeChart(request),
      birthTimeEffect: birthTimeEffect(request, (utcMs) => signFacts(computeChart({ ...request, utcMs }))),
    }
  },
}
