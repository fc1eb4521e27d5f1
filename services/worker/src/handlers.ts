import {
  notifyReading,
  speakSummary,
  type AnalyticsSink,
  type JobHandlers,
  type NotifyReadingContext,
  type SpeakSummaryContext,
} from '@astrovoice/core'

export type HandlersContext = SpeakSummaryContext &
  NotifyReadingContext & {
    /** None while analytics are off: the worker drops events. */
    readonly analytics: AnalyticsSink | null
  }

/** What each job of the catalogue does. */
export const createHandlers = (context: HandlersContext): JobHandlers => ({
  speakSummary: ({ callId }, { signal }) => speakSummary(context, callId, signal),
  notifyReading: ({ callId }) => notifyReading(context, callId),
  recordEvent: async (event) => context.analytics?.record(event),
})
