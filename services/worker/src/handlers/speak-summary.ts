import type { JobHandlers } from '@astrovoice/contracts'
import { speakSummary, type SpeakSummaryContext } from '@astrovoice/core'

export const createSpeakSummaryHandler =
  (context: SpeakSummaryContext): JobHandlers['speakSummary'] =>
  ({ callId }) =>
    speakSummary(context, callId)
