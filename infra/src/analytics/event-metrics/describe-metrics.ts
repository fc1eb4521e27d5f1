import { CallFinished } from '@astrovoice/contracts/operations'

/** The namespace of metrics that come from what services report. */
export const metricNamespace = 'AstroVoice'
export const eventMetrics = {
  callsEnded: 'CallsEnded',
  callsDropped: 'CallsDropped',
  firstAudioMs: 'FirstAudioMs',
  callMs: 'CallMs',
  eventAgeMs: 'EventAgeMs',
} as const

/** Ends that nobody wanted: neither the caller nor the limits of a call. */
const dropped: readonly string[] = ['model_lost', 'server_stopping']

/**
 * The metrics of one event as a line of CloudWatch's embedded metric format, which its log turns into metrics.
 * @param line the event as it came in
 * @param arrivedAtMs when it came in: how long after its end tells how long it waited in its queue
 * @returns undefined for what is no such event; the file keeps it all the same
 */
export function describeMetrics(line: string, arrivedAtMs: number): string | undefined {
  const { data: event } = CallFinished.safeParse(readJson(line))
  if (!event) return undefined
  const values = {
    [eventMetrics.callsEnded]: 1,
    [eventMetrics.callsDropped]: dropped.includes(event.reason) ? 1 : 0,
    [eventMetrics.callMs]: event.durationMs,
    [eventMetrics.eventAgeMs]: Math.max(0, arrivedAtMs - Date.parse(event.endedAt)),
    // An empty list is no value; CloudWatch takes at most a hundred.
    ...(event.firstAudioMs.length > 0 && { [eventMetrics.firstAudioMs]: event.firstAudioMs.slice(0, 100) }),
  }
  return JSON.stringify({
    _aws: {
      Timestamp: arrivedAtMs,
      CloudWatchMetrics: [
        {
          Namespace: metricNamespace,
          Dimensions: [[]],
          Metrics: Object.keys(values).map((Name) => ({
            Name,
            Unit: Name.endsWith('Ms') ? 'Milliseconds' : 'Count',
          })),
        },
      ],
    },
    reason: event.reason,
    language: event.language,
    ...values,
  })
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
