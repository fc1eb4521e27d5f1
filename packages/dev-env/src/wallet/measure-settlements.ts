import { randomUUID } from 'node:crypto'
import type { CallId, WalletId } from '@astrovoice/contracts'
import type { Ledger } from '@astrovoice/core'
import {
  createLedger,
  createUsers,
  createWallets,
  openDatabase,
  type Database,
} from '@astrovoice/platform/postgres'
import { SignInAddress } from '@astrovoice/contracts'
import pg from 'pg'
import { watchLocks } from './watch-locks.ts'

export interface SettlementPlan {
  readonly url: string
  readonly settlements: number
  /** How many settlements are under way at once. */
  readonly writers: number
}

const busyCallers = 10
const otherCallers = 400
const pricePaise = 100
/** Reservations that are made at once, before the measurement. */
const atOnce = 32

/** A caller's wallet with money, and reservations for calls of theirs that will be settled. */
interface Pending {
  readonly walletId: WalletId
  readonly callId: CallId
}

/** Settles reserved calls, and says how fast and how long a lock was waited for. */
export async function measureSettlements({ url, settlements, writers }: SettlementPlan) {
  const database = openDatabase(url, { maxConnections: writers })
  await using _ = { [Symbol.asyncDispose]: () => database.close() }
  const ledger = createLedger(database.prisma, database.read)
  const pending = await reserveCalls(database, ledger, settlements)
  await assertDurable(url)
  await using locks = await watchLocks(url)
  const beganAt = performance.now()
  let next = 0
  const slowest = await Promise.all(
    Array.from({ length: writers }, async () => {
      let longestMs = 0
      for (let call = pending[next++]; call; call = pending[next++]) {
        const startedAt = performance.now()
        await settle(ledger, call)
        longestMs = Math.max(longestMs, performance.now() - startedAt)
      }
      return longestMs
    }),
  )
  const seconds = (performance.now() - beganAt) / 1000
  const totals = await ledger.totals()
  return {
    settlements,
    writers,
    seconds: round(seconds),
    perSecond: Math.round(settlements / seconds),
    slowestSettlementMs: round(Math.max(...slowest)),
    longestLockWaitMs: round(locks.longestMs),
    revenuePaise: totals.revenue,
    sumOfBooks: Object.values(totals).reduce((sum, total) => sum + total, 0),
  }
}

const round = (value: number) => Math.round(value * 10) / 10

async function settle(ledger: Ledger, { walletId, callId }: Pending): Promise<void> {
  const event = { callId, amountPaise: pricePaise, key: `capture:${callId}`, atMs: Date.now() }
  const { outcome } = await ledger.post(walletId, { kind: 'capture', ...event })
  if (outcome !== 'posted') throw new Error(`A settlement was ${outcome}.`)
}

/** Half of the calls are of ten callers; shuffled, so that their settlements come all the time. */
async function reserveCalls(database: Database, ledger: Ledger, count: number): Promise<Pending[]> {
  const busy = await openWallets(database, busyCallers)
  const others = await openWallets(database, otherCallers)
  for (const walletId of [...busy, ...others]) {
    const money = { amountPaise: 1_000_000_000, key: `top-up:${walletId}`, atMs: Date.now() }
    await ledger.post(walletId, { kind: 'top_up', ...money })
  }
  const pending = Array.from({ length: count }, (_, i) => ({
    walletId: i % 2 ? busy[(i >> 1) % busy.length]! : others[(i >> 1) % others.length]!,
    callId: randomUUID() as CallId,
  }))
  const reserve = ({ walletId, callId }: Pending) =>
    ledger.post(walletId, {
      kind: 'reserve',
      callId,
      minPaise: pricePaise,
      maxPaise: 10 * pricePaise,
      key: `reserve:${callId}`,
      atMs: Date.now(),
    })
  for (let i = 0; i < count; i += atOnce) await Promise.all(pending.slice(i, i + atOnce).map(reserve))
  return pending
}

async function openWallets({ prisma }: Database, count: number): Promise<WalletId[]> {
  const [users, wallets] = [createUsers(prisma), createWallets(prisma)]
  const opened: WalletId[] = []
  for (let i = 0; i < count; i++) {
    const user = await users.findOrCreate(SignInAddress.parse(`${randomUUID()}@example.org`))
    opened.push((await wallets.open(user.id))!.id)
  }
  return opened
}

/** @throws Error for a server that reports commits before they are on the disk. */
async function assertDurable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ settings: string }>(
      "SELECT current_setting('fsync') || ' ' || current_setting('synchronous_commit') AS settings",
    )
    if (rows[0]?.settings !== 'on on') throw new Error('The bench needs fsync and synchronous_commit on.')
  } finally {
    await client.end()
  }
}
