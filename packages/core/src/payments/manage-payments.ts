import type {
  Pack,
  Payment as PaymentReply,
  PaymentId,
  PaymentProviderName,
  Platform,
  UserId,
  WalletId,
} from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { Ledger, Wallets } from '../money/index.ts'
import { UserFault } from '../user-fault.ts'
import { packsFor } from './offers.ts'
import { checkoutLifeMs, describePayment, pricePaiseOf, type Payment } from './payment.ts'
import { PaymentProviderUnavailable, PaymentRefused, type PaymentProvider } from './payment-provider.ts'
import type { Payments } from './payments.ts'

export interface PaymentsContext {
  readonly payments: Payments
  /** Null where nothing can be paid. */
  readonly paymentProvider: PaymentProvider | null
  readonly wallets: Pick<Wallets, 'open'>
  readonly ledger: Pick<Ledger, 'balances' | 'post'>
  readonly clock: Clock
  /** Where the provider's page leads to afterwards. */
  readonly paymentReturnUrl: string
}

interface Place {
  readonly platform: Platform
  readonly country: string
}

/** What can be paid at a place. */
export function listPacks(
  { paymentProvider }: Pick<PaymentsContext, 'paymentProvider'>,
  { platform, country }: Place,
): { provider: PaymentProviderName | null; packs: Pack[] } {
  const packs = paymentProvider ? packsFor(paymentProvider.name, platform, country) : []
  return { provider: packs.length > 0 ? (paymentProvider?.name ?? null) : null, packs: [...packs] }
}

/** @throws UserFault token_invalid for an erased caller. */
export async function openWallet({ wallets }: PaymentsContext, userId: UserId): Promise<WalletId> {
  const wallet = await wallets.open(userId)
  if (!wallet) throw new UserFault('token_invalid')
  return wallet.id
}

/**
 * Begins a payment. It is stored before the provider hears of it: money that is paid always has a wallet.
 * @throws UserFault pack_not_offered, payment_unavailable, token_invalid
 */
export async function startPayment(
  context: PaymentsContext,
  userId: UserId,
  { packId, platform, country }: Place & { readonly packId: string },
): Promise<PaymentReply> {
  const { payments, paymentProvider: provider, clock, paymentReturnUrl: returnUrl } = context
  const pack = provider && packsFor(provider.name, platform, country).find(({ id }) => id === packId)
  if (!provider || !pack) throw new UserFault('pack_not_offered')
  const walletId = await openWallet(context, userId)
  const id = crypto.randomUUID() as PaymentId
  const createdAtMs = clock.nowMs()
  const { creditPaise, taxPaise } = pack
  await payments.add({ id, walletId, provider: provider.name, packId, creditPaise, taxPaise, createdAtMs })
  try {
    const order = await provider.createOrder({
      paymentId: id,
      amountPaise: pricePaiseOf(pack),
      description: 'AstroVoice wallet',
      returnUrl,
      expiresAtMs: createdAtMs + checkoutLifeMs,
    })
    await payments.setOrder(id, order)
  } catch (cause) {
    const isProviders = cause instanceof PaymentProviderUnavailable || cause instanceof PaymentRefused
    if (isProviders) throw new UserFault('payment_unavailable', {}, { cause })
    throw cause
  }
  return getPayment(context, userId, id)
}

/** @throws UserFault not_found, also for a payment of another caller. */
export async function getPayment(
  context: PaymentsContext,
  userId: UserId,
  paymentId: PaymentId,
): Promise<PaymentReply> {
  const walletId = await openWallet(context, userId)
  const payment = await context.payments.find(paymentId)
  if (payment?.walletId !== walletId) throw new UserFault('not_found')
  return describe(context, payment)
}

/** A page of a caller's payments, latest first. */
export async function listPayments(
  context: PaymentsContext,
  userId: UserId,
  { limit, before }: { readonly limit: number; readonly before?: PaymentId | undefined },
): Promise<{ payments: PaymentReply[]; nextBefore: PaymentId | null }> {
  const walletId = await openWallet(context, userId)
  const found = await context.payments.list(walletId, { limit: limit + 1, before })
  const page = found.slice(0, limit)
  return {
    payments: await Promise.all(page.map((payment) => describe(context, payment))),
    nextBefore: found.length > limit ? (page.at(-1)?.id ?? null) : null,
  }
}

async function describe({ ledger, clock }: PaymentsContext, payment: Payment): Promise<PaymentReply> {
  const { caller_paid: paidPaise } = await ledger.balances(payment.walletId)
  return describePayment(payment, paidPaise, clock.nowMs())
}
