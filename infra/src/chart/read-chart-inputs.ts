import { type ChartInputs, chartInputNames } from './chart-inputs.ts'

/** May be left out: not every stage has one. */
const optional: readonly string[] = ['certificateArn', 'webAclArn', 'endpointCidrs']

/**
 * The chart's inputs out of named texts: outputs of the release stack, or parameters of SSM.
 * @throws naming every one that is missing
 */
export function readChartInputs(texts: Readonly<Record<string, string>>): ChartInputs {
  const missing = chartInputNames.filter((name) => !texts[name] && !optional.includes(name))
  if (missing.length > 0) throw new Error(`the release stack has not told ${missing.join(', ')}`)
  return Object.fromEntries(
    chartInputNames.map((name) => [name, texts[name] ?? '']),
  ) as unknown as ChartInputs
}
