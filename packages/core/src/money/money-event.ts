import type { CallId } from '@astrovoice/contracts'

export const moneyEventKinds = [
  'top_up',
  'bonus',
  'reserve',
  'capture',
  'release',
  'refund',
  'correction',
  'dispute',
  'dispute_won',
  'refund_paid',
  'refund_failed',
] as const
export type MoneyEventKind = (typeof moneyEventKinds)[number]

type Change =
  /** A payment provider has the caller's money. */
  | { readonly kind: 'top_up'; readonly amountPaise: number; readonly taxPaise?: number | undefined }
  /** Given by the service; it is spent first and never paid back. */
  | { readonly kind: 'bonus'; readonly amountPaise: number }
  /** Sets aside what the caller has, up to `maxPaise`; refused below `minPaise`. */
  | {
      readonly kind: 'reserve'
      readonly callId: CallId
      readonly minPaise: number
      readonly maxPaise: number
    }
  /** Takes a call's price out of its reservation, as far as that lasts, and releases the rest. Ends the reservation. */
  | { readonly kind: 'capture'; readonly callId: CallId; readonly amountPaise: number }
  /** Ends a reservation: all of it goes back. */
  | { readonly kind: 'release'; readonly callId: CallId }
  /** Unused money that was paid goes back to its source. */
  | { readonly kind: 'refund'; readonly amountPaise: number; readonly taxPaise?: number | undefined }
  /** The provider has paid a refund, tax included. */
  | { readonly kind: 'refund_paid'; readonly amountPaise: number }
  /** The provider could not pay a refund: it is undone. */
  | { readonly kind: 'refund_failed'; readonly amountPaise: number; readonly taxPaise?: number | undefined }
  /** The service makes good a mistake; below 0 it takes back what it gave by mistake, as far as it is there. */
  | { readonly kind: 'correction'; readonly amountPaise: number }
  /** A provider takes a payment back. The service bears what the caller does not have any more. */
  | { readonly kind: 'dispute'; readonly amountPaise: number; readonly taxPaise?: number | undefined }
  /** The provider gives it back: to the caller what was taken from them, the rest to the service. */
  | {
      readonly kind: 'dispute_won'
      readonly amountPaise: number
      readonly taxPaise?: number | undefined
      /** What the dispute took from the caller. */
      readonly takenPaise: number
    }

/** One thing that happens to a caller's money, in paise. */
export type MoneyEvent = Change & {
  /** Names what happened, such as `capture:<call>`. Of several events with one key the first counts. */
  readonly key: string
  readonly atMs: number
}

export const callOf = (event: MoneyEvent): CallId | null => ('callId' in event ? event.callId : null)
