import {
  eraseCaller,
  exportData,
  notifyReading,
  payRefund,
  recordEvent,
  rememberCall,
  settlePayment,
  speakSummary,
  type EraseCallerContext,
  type ExportDataContext,
  type JobHandlers,
  type NotifyReadingContext,
  type PayRefundContext,
  type RecordEventContext,
  type RememberCallContext,
  type SettlePaymentContext,
  type SpeakSummaryContext,
} from '@astrovoice/core'

export type HandlersContext = SpeakSummaryContext &
  NotifyReadingContext &
  RecordEventContext &
  RememberCallContext &
  SettlePaymentContext &
  PayRefundContext &
  EraseCallerContext &
  ExportDataContext

/** What each job of the catalogue does. */
export const createHandlers = (context: HandlersContext): JobHandlers => ({
  speakSummary: ({ callId }, { signal }) => speakSummary(context, callId, signal),
  notifyReading: ({ callId }) => notifyReading(context, callId),
  rememberCall: ({ callId }) => rememberCall(context, callId),
  settlePayment: ({ paymentEventId }) => settlePayment(context, paymentEventId),
  payRefund: ({ refundId }) => payRefund(context, refundId),
  recordEvent: (event) => recordEvent(context, event),
  exportData: ({ exportId }, run) => exportData(context, exportId, run),
  eraseCaller: ({ erasureId }, run) => eraseCaller(context, erasureId, run),
})
