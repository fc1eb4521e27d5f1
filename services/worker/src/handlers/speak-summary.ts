import type { JobHandlers } from '@astrovoice/contracts/operations'
import { speakSummary, type SpeakSummaryContext } from '@astrovoice/core'

export const createSpeakSummaryHandler =
  (context: SpeakSummaryContext): JobHandlers['speakSummary'] =>
  ({ callId }) =>
    speakSummary(context, callId)
