import type { JobHandlers } from '@astrovoice/contracts/operations'
import type { AnalyticsSink, NotifyReadingContext, SpeakSummaryContext } from '@astrovoice/core'
import { createNotifyReadingHandler } from './notify-reading.ts'
import { createRecordEventHandler } from './record-event.ts'
import { createSpeakSummaryHandler } from './speak-summary.ts'

export type HandlersContext = SpeakSummaryContext &
  NotifyReadingContext & {
    /** None while analytics are off: events are forgotten. */
    readonly analytics: AnalyticsSink | null
  }

/** One handler for every job of the catalogue. */
export function createHandlers(context: HandlersContext): JobHandlers {
  return {
    speakSummary: createSpeakSummaryHandler(context),
    notifyReading: createNotifyReadingHandler(context),
    recordEvent: createRecordEventHandler(context),
  }
}
