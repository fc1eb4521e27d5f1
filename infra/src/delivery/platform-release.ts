import type { ChartInputs } from '../chart/chart-inputs.ts'

/** A Helm release that the chart counts on being there. */
export interface PlatformRelease {
  readonly name: string
  readonly namespace: string
  readonly repository: string
  readonly chart: string
  readonly version: string
  readonly values: Readonly<Record<string, unknown>>
}

export interface PlatformInputs extends Pick<
  ChartInputs,
  'stage' | 'region' | 'accessLogBucket' | 'apiHost'
> {
  readonly clusterName: string
}
