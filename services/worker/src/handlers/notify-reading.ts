import type { JobHandlers } from '@astrovoice/contracts/operations'
import { notifyReading, type NotifyReadingContext } from '@astrovoice/core'

export const createNotifyReadingHandler =
  (context: NotifyReadingContext): JobHandlers['notifyReading'] =>
  ({ callId }) =>
    notifyReading(context, callId)
