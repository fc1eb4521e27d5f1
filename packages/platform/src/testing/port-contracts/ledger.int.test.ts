import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { UserId, type AstrologerId, type CallId, type WalletId } from '@astrovoice/contracts'
import type { MoneyEvent } from '@astrovoice/core'
import { ledgerContract, walletsContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createLedger, createWallets } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
})

async function openWallet(): Promise<WalletId> {
  const wallet = await createWallets(database.prisma).open(await database.createUser())
  return wallet!.id
}

async function openCall(walletId: WalletId): Promise<CallId> {
  const row = await database.prisma.wallet.findUniqueOrThrow({ where: { id: walletId } })
  const callId = randomUUID() as CallId
  await createWallets(database.prisma).openCharge({
    callId,
    walletId,
    userId: UserId.parse(row.userId),
    astrologerId: 'acharya-vidya' as AstrologerId,
    pricePaisePerMinute: 1500,
    isFree: false,
    openedAtMs: 0,
  })
  return callId
}

ledgerContract('Postgres', () => ({ ledger: createLedger(database.prisma), openWallet, openCall }))

walletsContract('Postgres', () => ({
  wallets: createWallets(database.prisma),
  createUser: database.createUser,
  eraseUser: async (userId) => void (await database.prisma.user.delete({ where: { id: userId } })),
}))

const topUp = (amountPaise: number): MoneyEvent => ({
  kind: 'top_up',
  amountPaise,
  key: randomUUID(),
  atMs: 1_764_500_000_000,
})

async function openFunded() {
  const walletId = await openWallet()
  await createLedger(database.prisma).post(walletId, topUp(1000))
  const transaction = await database.prisma.ledgerTransaction.findFirstOrThrow({ where: { walletId } })
  return { walletId, transaction }
}

test('the database refuses to change or remove a transaction or an entry', async () => {
  const { transaction } = await openFunded()
  const { ledgerTransaction, ledgerEntry } = database.prisma
  const [where, transactionId] = [{ id: transaction.id }, transaction.id]
  const refused = /without RETURN/
  await expect(ledgerTransaction.update({ where, data: { kind: 'bonus' } })).rejects.toThrow(refused)
  await expect(
    ledgerEntry.updateMany({ where: { transactionId }, data: { amountPaise: 1n } }),
  ).rejects.toThrow(refused)
  await expect(ledgerEntry.deleteMany({ where: { transactionId } })).rejects.toThrow(refused)
  await expect(database.prisma.$executeRaw`TRUNCATE ledger_entries`).rejects.toThrow(refused)
})

/** What somebody with SQL alone writes: the second transaction of a wallet. */
const forge = (walletId: WalletId, paidAfter: number, entries: readonly [book: string, amount: number][]) =>
  database.prisma.$executeRaw`
    WITH added AS (
      INSERT INTO ledger_transactions (id, key, wallet_id, ordinal, kind, at,
        caller_paid_after, caller_bonus_after, reserved_paid_after, reserved_bonus_after)
      VALUES (gen_random_uuid(), gen_random_uuid()::text, ${walletId}::uuid, 2, 'correction', now(), ${paidAfter}::bigint, 0, 0, 0)
      RETURNING id
    )
    INSERT INTO ledger_entries (transaction_id, book, wallet_id, amount_paise)
    SELECT id, book::ledger_book, CASE WHEN book LIKE 'caller_%' THEN ${walletId}::uuid END, amount
    FROM added CROSS JOIN unnest(${entries.map(([book]) => book)}::text[], ${entries.map(([, amount]) => BigInt(amount))}::bigint[])
      AS entry (book, amount)`

test.each([
  ['entries that do not add up', 1500, [['caller_paid', 500]]],
  [
    'a balance that its entries do not lead to',
    1501,
    [
      ['caller_paid', 500],
      ['corrections', -500],
    ],
  ],
  ['a balance without entries', 1500, []],
  [
    'a balance below 0',
    -1,
    [
      ['caller_paid', -1001],
      ['corrections', 1001],
    ],
  ],
] as const)('the database refuses %s', async (_, paidAfter, entries) => {
  const { walletId } = await openFunded()
  await expect(
    forge(
      walletId,
      paidAfter,
      entries.map((each) => [...each]),
    ),
  ).rejects.toThrow(/do not add up|not_below_zero/)
  expect(await database.prisma.ledgerTransaction.count({ where: { walletId } })).toBe(1)
})

test('the database takes a correct transaction of somebody with SQL alone, and nothing added to it later', async () => {
  const { walletId, transaction } = await openFunded()
  await forge(walletId, 1500, [
    ['caller_paid', 500],
    ['corrections', -500],
  ])
  expect((await createLedger(database.prisma).balances(walletId)).caller_paid).toBe(1500)
  const late = { transactionId: transaction.id, walletId: null }
  await expect(
    database.prisma.ledgerEntry.createMany({
      data: [
        { ...late, book: 'revenue', amountPaise: 5n },
        { ...late, book: 'corrections', amountPaise: -4n },
      ],
    }),
  ).rejects.toThrow(/do not add up/)
})

test('erasing a caller cuts the link from them to the ledger, and the entries stay', async () => {
  const userId = await database.createUser()
  const wallets = createWallets(database.prisma)
  const ledger = createLedger(database.prisma)
  const walletId = (await wallets.open(userId))!.id
  const callId = await openCall(walletId)
  await ledger.post(walletId, topUp(1000))
  const event = { callId, minPaise: 1, maxPaise: 500, key: `reserve:${callId}`, atMs: 1 } as const
  await ledger.post(walletId, { kind: 'reserve', ...event })
  await database.prisma.user.delete({ where: { id: userId } })
  const transactions = await ledger.list(walletId, { limit: 10 })
  expect(transactions.map(({ kind, callId: of }) => [kind, of])).toEqual([
    ['reserve', null],
    ['top_up', null],
  ])
  const rows = await database.prisma.$queryRaw<{ row: string }[]>`
    SELECT to_jsonb(t)::text || to_jsonb(w)::text AS row
    FROM ledger_transactions t JOIN wallets w ON w.id = t.wallet_id WHERE w.id = ${walletId}::uuid`
  expect(rows).toHaveLength(2)
  for (const { row } of rows) {
    expect(row).not.toContain(userId)
    expect(row).not.toContain(callId)
  }
})

test('a wallet is not handed on to another caller', async () => {
  const walletId = await openWallet()
  const userId = await database.createUser()
  const change = database.prisma.wallet.update({ where: { id: walletId }, data: { userId } })
  await expect(change).rejects.toThrow(/without RETURN/)
})
