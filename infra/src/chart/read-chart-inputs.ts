import { type ChartInputs, chartInputNames } from './chart-inputs.ts'

/** Optional: not every stage has one. */
const optional: readonly string[] = ['certificateArn', 'webAclArn', 'endpointCidrs']

/**
 * The chart's inputs from named texts: outputs of the release stack, or parameters of SSM.
 * @throws naming every missing one
 */
export function readChartInputs(texts: Readonly<Record<string, string>>): ChartInputs {
  const missing = chartInputNames.filter((name) => !texts[name] && !optional.includes(name))
  if (missing.length > 0) throw new Error(`the release stack has no ${missing.join(', ')}; deploy it again`)
  return Object.fromEntries(
    chartInputNames.map((name) => [name, texts[name] ?? '']),
  ) as unknown as ChartInputs
}
