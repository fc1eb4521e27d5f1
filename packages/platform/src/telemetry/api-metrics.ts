import { collectDefaultMetrics, Registry } from 'prom-client'
import type { BudgetName, ConsentTopic } from '@astrovoice/contracts'
import type { SignInOutcome, SignInStep, WebhookOutcome } from '@astrovoice/core'
import { createBudgetMeter } from './budget-meter.ts'
import { createConsentMeter } from './consent-meter.ts'
import { createMessageMeter } from './message-meter.ts'
import { createWebhookMeter } from './payment-meter.ts'
import { createSignInMeter } from './sign-in-meter.ts'

export interface ApiMetrics {
  /** A budget refused a use. */
  budgetExceeded(name: BudgetName): void
  /** A use of data was refused for lack of a consent. */
  consentMissing(topic: ConsentTopic): void
  /** A step of signing in has ended. */
  signInStep(step: SignInStep, outcome: SignInOutcome): void
  /** A message to a caller was sent, or could not be. */
  messageSent(channel: 'sms' | 'email', outcome: string): void
  /** A webhook of a payment provider came. */
  webhookReceived(outcome: WebhookOutcome): void
  /** The metrics for Prometheus. */
  expose(): Promise<{ contentType: string; text: string }>
}

/** The API's metrics: its process, what refuses uses (budgets, missing consents), sign-ins, messages and webhooks. */
export function createApiMetrics(): ApiMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    budgetExceeded: createBudgetMeter(registry),
    consentMissing: createConsentMeter(registry),
    signInStep: createSignInMeter(registry),
    messageSent: createMessageMeter(registry),
    webhookReceived: createWebhookMeter(registry),
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  }
}
