import { Counter, type Registry } from 'prom-client'
import { providerEventKinds, type EventOutcome, type Reconciled, type WebhookOutcome } from '@astrovoice/core'

const webhookOutcomes: readonly WebhookOutcome[] = [
  'stored',
  'repeated',
  'ignored',
  'signature',
  'stale',
  'malformed',
]
const eventOutcomes: readonly EventOutcome[] = ['applied', 'unknown', 'mismatched']
const reconciled: readonly Reconciled[] = ['agreed', 'late', 'unknown', 'missing', 'differs']

/** Counts webhooks of payment providers: `signature`, `stale` and `malformed` were refused. */
export function createWebhookMeter(registry: Registry): (outcome: WebhookOutcome) => void {
  const webhooks = new Counter({
    name: 'payment_webhooks_total',
    help: 'Webhooks of payment providers, by what became of them.',
    labelNames: ['outcome'],
    registers: [registry],
  })
  for (const outcome of webhookOutcomes) webhooks.inc({ outcome }, 0)
  return (outcome) => webhooks.inc({ outcome })
}

export interface PaymentMeter {
  settled(kind: string, outcome: EventOutcome): void
  reconciled(outcome: Reconciled): void
}

/** Counts what providers told and was settled, and how the books compare with theirs. */
export function createPaymentMeter(registry: Registry): PaymentMeter {
  const registers = [registry]
  const events = new Counter({
    name: 'payment_events_total',
    help: 'Events of payments that were settled, by kind and outcome.',
    labelNames: ['kind', 'outcome'],
    registers,
  })
  const compared = new Counter({
    name: 'payments_reconciled_total',
    help: 'Payments that were compared with the provider’s, by how they compare.',
    labelNames: ['outcome'],
    registers,
  })
  for (const kind of providerEventKinds) for (const outcome of eventOutcomes) events.inc({ kind, outcome }, 0)
  for (const outcome of reconciled) compared.inc({ outcome }, 0)
  return {
    settled: (kind, outcome) => events.inc({ kind, outcome }),
    reconciled: (outcome) => compared.inc({ outcome }),
  }
}
