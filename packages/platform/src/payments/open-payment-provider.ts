import type { Redis } from 'ioredis'
import type { PaymentProvider, Webhook } from '@astrovoice/core'
import type { PaymentSettings } from './payment-settings.ts'
import { createRazorpayPayments } from './razorpay/razorpay-payments.ts'
import { createSandboxPayments, type SandboxPayments } from './sandbox/sandbox-payments.ts'

export interface OpenPaymentProvider {
  /** Null where nothing can be paid. */
  readonly paymentProvider: PaymentProvider | null
  /** The provider, where it is the stand-in. */
  readonly sandbox: SandboxPayments | null
}

export interface PaymentProviderDeps {
  readonly redis: Redis
  /** Where callers reach the sandbox’s page. */
  readonly publicUrl: string
  /** Gets the sandbox’s webhooks. */
  readonly onWebhooks?: (webhooks: readonly Webhook[]) => void
}

/** Opens who takes callers' money, as the settings say. */
export function openPaymentProvider(
  settings: PaymentSettings,
  { redis, publicUrl, onWebhooks = () => {} }: PaymentProviderDeps,
): OpenPaymentProvider {
  if (settings.PAYMENTS === 'sandbox') {
    const sandbox = createSandboxPayments({ redis, publicUrl, onWebhooks })
    return { paymentProvider: sandbox, sandbox }
  }
  return { paymentProvider: settings.PAYMENTS === 'razorpay' ? openRazorpay(settings) : null, sandbox: null }
}

const openRazorpay = (settings: PaymentSettings): PaymentProvider =>
  createRazorpayPayments({
    keyId: settings.RAZORPAY_KEY_ID,
    keySecret: settings.RAZORPAY_KEY_SECRET,
    webhookSecrets: settings.RAZORPAY_WEBHOOK_SECRETS.split(',').map((secret) => secret.trim()),
    baseUrl: settings.RAZORPAY_URL,
  })
