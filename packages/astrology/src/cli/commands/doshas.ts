import { computeChart } from '../../chart/index.ts'
import { kaalSarp, mangalDosha, readNatal, sadeSati, siderealSky } from '../../jyotish/index.ts'
import { chartHelp, readChartRequest, readSpan, spanHelp } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

export const doshas: Command = {
  name: 'doshas',
  summary: 'mangal dosha and kaal sarp; with --from and --to, sade sati and dhaiyas in that span',
  parameters: { ...chartHelp, ...spanHelp },
  run: (parameters) => {
    const chart = computeChart(readChartRequest(parameters))
    const natal = readNatal(siderealSky(chart))
    const isSpanGiven = parameters.has('from') || parameters.has('to')
    return {
      engineVersion: chart.engineVersion,
      conventions: chart.conventions,
      mangal: mangalDosha(natal),
      kaalSarp: kaalSarp(natal),
      ...(isSpanGiven && { sadeSati: sadeSati(chart, readSpan(parameters)) }),
    }
  },
}
