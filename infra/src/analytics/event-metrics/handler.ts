import { describeMetrics } from './describe-metrics.ts'

/** A batch of Firehose, as its documentation of data transformation describes it. */
export interface TransformationEvent {
  readonly records: readonly {
    readonly recordId: string
    readonly data: string
    readonly approximateArrivalTimestamp: number
  }[]
}

/** Passes every event through unchanged, and logs the metrics of calls. */
export function handler({ records }: TransformationEvent) {
  return {
    records: records.map(({ recordId, data, approximateArrivalTimestamp }) => {
      const metrics = describeMetrics(Buffer.from(data, 'base64').toString(), approximateArrivalTimestamp)
      if (metrics !== undefined) process.stdout.write(`${metrics}\n`)
      return { recordId, result: 'Ok', data }
    }),
  }
}
