import { CallFinished } from '@astrovoice/contracts/operations'

/** The namespace of metrics from services' events. */
export const metricNamespace = 'AstroVoice'
export const eventMetrics = {
  callsEnded: 'CallsEnded',
  callsDropped: 'CallsDropped',
  firstAudioMs: 'FirstAudioMs',
  callMs: 'CallMs',
  eventAgeMs: 'EventAgeMs',
} as const

/** Ends that neither the caller nor a limit of the call caused. */
const dropped: readonly string[] = ['model_lost', 'server_stopping']

/**
 * The metrics of one event as a line of CloudWatch's embedded metric format.
 * @param line the event as it came in
 * @param arrivedAtMs when it came in; the time since its end is its wait in the queue
 * @returns undefined for a line that is no such event; the file keeps it all the same
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
