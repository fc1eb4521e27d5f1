import type { ChartInputs } from '../chart/chart-inputs.ts'

/** Where a chart comes from: a repository, or a folder of this checkout. */
export type ChartSource =
  | { readonly repository: string; readonly chart: string; readonly version: string }
  | { readonly folder: string }

/** A Helm release that the chart of the services needs in the cluster. */
export interface PlatformRelease {
  readonly name: string
  readonly namespace: string
  readonly source: ChartSource
  readonly values: Readonly<Record<string, unknown>>
}

export interface PlatformInputs extends Pick<
  ChartInputs,
  'stage' | 'region' | 'vpcId' | 'accessLogBucket' | 'apiHost'
> {
  readonly clusterName: string
}
