import type { ReceiveWebhookContext, RefundContext } from '@astrovoice/core'
import type { Database } from '@astrovoice/platform/postgres'
import { createLedger, createPayments, createWallets } from '@astrovoice/platform/postgres'
import {
  createWebhookSender,
  openPaymentProvider,
  type SandboxPayments,
  type WebhookSender,
} from '@astrovoice/platform/payments'
import type { Logger } from '@astrovoice/platform/process'
import type { Redis } from '@astrovoice/platform/redis'
import type { ApiMetrics } from '@astrovoice/platform/telemetry'
import type { ApiConfig } from './config.ts'

export interface Sandbox {
  readonly payments: SandboxPayments
  readonly sender: WebhookSender
}

export interface OpenPaying {
  readonly paying: RefundContext & ReceiveWebhookContext
  /** The payment provider’s stand-in; null unless the settings choose it. */
  readonly sandbox: Sandbox | null
}

export interface PayingDeps extends Pick<ReceiveWebhookContext, 'clock' | 'jobQueue'> {
  readonly redis: Redis
  readonly database: Database
  readonly metrics: Pick<ApiMetrics, 'webhookReceived'>
  readonly logger: Logger
}

/** Opens how callers pay. */
export function openPaying(config: ApiConfig, deps: PayingDeps): OpenPaying {
  const { redis, database, clock, jobQueue, metrics, logger } = deps
  const sender = createWebhookSender((err) => logger.warn({ err }, 'failed to send a webhook of the sandbox'))
  const { paymentProvider, sandbox } = openPaymentProvider(config, {
    redis,
    publicUrl: config.PUBLIC_URL,
    onWebhooks: (webhooks) => sender.send(webhooks),
  })
  return {
    paying: {
      payments: createPayments(database.prisma),
      wallets: createWallets(database.prisma),
      ledger: createLedger(database.prisma, database.read),
      paymentProvider,
      paymentReturnUrl: new URL('/wallet', config.PUBLIC_URL).href,
      clock,
      jobQueue,
      onWebhook: (_provider, outcome) => metrics.webhookReceived(outcome),
    },
    sandbox: sandbox && { payments: sandbox, sender },
  }
}
