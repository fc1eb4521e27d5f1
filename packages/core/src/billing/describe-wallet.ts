import { toInstant, type UserId, type Wallet, type WalletEntry } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import {
  availableIn,
  changeBy,
  reservedIn,
  type CallCharge,
  type Ledger,
  type LedgerTransaction,
  type Wallets,
} from '../money/index.ts'
import { UserFault } from '../user-fault.ts'
import type { BillingTerms } from './billing-terms.ts'

export interface WalletDeps {
  readonly wallets: Pick<Wallets, 'open' | 'setCallLimit' | 'findCharges' | 'findRunning'>
  readonly ledger: Ledger
  readonly clock: Clock
  readonly billing: BillingTerms
}

/** @throws UserFault token_invalid for an erased caller. */
async function openWallet({ wallets }: WalletDeps, userId: UserId) {
  const wallet = await wallets.open(userId)
  if (!wallet) throw new UserFault('token_invalid')
  return wallet
}

/** What a caller has. @throws UserFault token_invalid for an erased caller. */
export async function describeWallet(deps: WalletDeps, userId: UserId): Promise<Wallet> {
  const { wallets, ledger, billing } = deps
  const { id, callLimitPaise, hasCalled } = await openWallet(deps, userId)
  const [balances, running] = await Promise.all([ledger.balances(id), wallets.findRunning(userId)])
  const isNextFree = billing.isCharged && billing.freeMs > 0 && !hasCalled
  return {
    paidPaise: balances.caller_paid,
    bonusPaise: balances.caller_bonus,
    reservedPaise: reservedIn(balances),
    callLimitPaise,
    isCharged: billing.isCharged,
    freeCallMs: isNextFree ? billing.freeMs : null,
    runningCall: running && {
      callId: running.callId,
      astrologerId: running.astrologerId,
      pricePaisePerMinute: running.pricePaisePerMinute,
    },
    topUp: billing.topUp,
  }
}

/** @throws UserFault token_invalid for an erased caller. */
export async function setCallLimit(
  deps: WalletDeps,
  userId: UserId,
  limitPaise: number | null,
): Promise<Wallet> {
  if (!(await deps.wallets.setCallLimit(userId, limitPaise))) throw new UserFault('token_invalid')
  return describeWallet(deps, userId)
}

/** Adds play money. @throws UserFault not_found outside of sandboxes. */
export async function topUpInSandbox(deps: WalletDeps, userId: UserId, amountPaise: number): Promise<Wallet> {
  if (deps.billing.topUp !== 'sandbox') throw new UserFault('not_found')
  const { id } = await openWallet(deps, userId)
  const key = `sandbox:${crypto.randomUUID()}`
  await deps.ledger.post(id, { kind: 'top_up', amountPaise, key, atMs: deps.clock.nowMs() })
  return describeWallet(deps, userId)
}

const transactionsAtATime = 100

/** A page of a wallet's history, latest first. What changes nothing that the caller has is left out. */
export async function listWalletEntries(
  deps: WalletDeps,
  userId: UserId,
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
): Promise<{ entries: WalletEntry[]; nextBefore: number | null }> {
  const { id } = await openWallet(deps, userId)
  const shown: LedgerTransaction[] = []
  for (let from = before; shown.length <= limit;) {
    const page = await deps.ledger.list(id, { limit: transactionsAtATime, before: from })
    shown.push(...page.filter(({ kind }) => !isHidden(kind)))
    from = page.at(-1)?.ordinal
    if (page.length < transactionsAtATime) break
  }
  const page = shown.slice(0, limit)
  const callIds = page.flatMap(({ callId }) => callId ?? [])
  const charges = await deps.wallets.findCharges(userId, callIds)
  const entries = page.map((each) => toEntry(each, charges))
  return { entries, nextBefore: shown.length > limit ? (page.at(-1)?.ordinal ?? null) : null }
}

type HiddenKind = 'reserve' | 'release' | 'refund_paid'
const isHidden = (kind: LedgerTransaction['kind']): kind is HiddenKind =>
  kind === 'reserve' || kind === 'release' || kind === 'refund_paid'

function toEntry(transaction: LedgerTransaction, charges: readonly CallCharge[]): WalletEntry {
  const { ordinal, kind, atMs, entries, balances, callId } = transaction
  const charge = charges.find((each) => each.callId === callId)
  return {
    ordinal,
    kind: isHidden(kind) || kind === 'capture' ? 'call' : kind,
    at: toInstant(atMs),
    changePaise: changeBy(entries),
    balancePaise: availableIn(balances) + reservedIn(balances),
    call: charge
      ? {
          callId: charge.callId,
          astrologerId: charge.astrologerId,
          heardMs: charge.bill?.chargedMs ?? 0,
          pricePaisePerMinute: charge.pricePaisePerMinute,
        }
      : null,
  }
}
