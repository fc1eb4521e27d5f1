import { z } from 'zod'
import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { AstrologerId, CallId, ItemId, UserId, WalletId } from '@astrovoice/contracts'
import { assertPaise, type CallCharge, type Wallets } from '@astrovoice/core'
import { digestOf } from './ledger-rows.ts'

/** Wallets and charges of calls, in `wallets` and `call_charges`. */
export function createWallets(prisma: PrismaClient): Wallets {
  return {
    async open(userId) {
      const row = (await findWallet(prisma, userId)) ?? (await createWallet(prisma, userId))
      if (!row) return null
      const { id, callLimitPaise, hasCalled } = row
      return {
        id: WalletId.parse(id),
        callLimitPaise: callLimitPaise === null ? null : assertPaise(Number(callLimitPaise)),
        hasCalled,
      }
    },
    async setCallLimit(userId, limitPaise) {
      const callLimitPaise = limitPaise === null ? null : BigInt(assertPaise(limitPaise))
      if (!(await findWallet(prisma, userId)) && !(await createWallet(prisma, userId))) return false
      return (await prisma.wallet.updateMany({ where: { userId }, data: { callLimitPaise } })).count === 1
    },
    async openCharge({ openedAtMs, ...charge }) {
      const row = { ...charge, subject: digestOf(charge.callId), openedAt: new Date(openedAtMs) }
      return prisma.$transaction(async (tx) => {
        const { userId } = charge
        // Waits for an erasure of the caller that is under way.
        const users = await tx.$queryRaw<unknown[]>`
          SELECT 1 AS locked FROM users WHERE id = ${userId}::uuid FOR KEY SHARE`
        if (users.length === 0) return false
        await tx.callCharge.createMany({ data: [row], skipDuplicates: true })
        return true
      })
    },
    ...chargesOf(prisma),
  }
}

type Charges = Omit<Wallets, 'open' | 'setCallLimit' | 'openCharge'>

const chargesOf = (prisma: PrismaClient): Charges => ({
  async findCharge(callId) {
    const row = await prisma.callCharge.findUnique({ where: { callId } })
    return row && toCharge(row)
  },
  async settleCharge(callId, { settledAtMs, lines, chargedMs, chargedPaise }) {
    await prisma.callCharge.updateMany({
      where: { callId, settledAt: null },
      data: {
        settledAt: new Date(settledAtMs),
        chargedMs,
        chargedPaise: BigInt(assertPaise(chargedPaise)),
        lines: lines.map((line) => ({ ...line })),
      },
    })
  },
  async dropCharge(callId) {
    await prisma.callCharge.deleteMany({ where: { callId, settledAt: null } })
  },
  async findCharges(userId, callIds) {
    const rows = await prisma.callCharge.findMany({ where: { userId, callId: { in: [...callIds] } } })
    return rows.map(toCharge)
  },
  async findRunning(userId) {
    const orderBy = { openedAt: 'desc' as const }
    const row = await prisma.callCharge.findFirst({ where: { userId, settledAt: null }, orderBy })
    return row && toCharge(row)
  },
  async listCharges(userId) {
    const orderBy = [{ openedAt: 'desc' as const }, { callId: 'desc' as const }]
    return (await prisma.callCharge.findMany({ where: { userId }, orderBy })).map(toCharge)
  },
  async listUnsettled(beforeMs, limit) {
    const rows = await prisma.callCharge.findMany({
      where: { settledAt: null, openedAt: { lt: new Date(beforeMs) } },
      orderBy: { openedAt: 'asc' },
      take: limit,
    })
    return rows.map(toCharge)
  },
})

interface WalletRow {
  readonly id: string
  readonly callLimitPaise: bigint | null
  readonly hasCalled: boolean
}

async function findWallet(prisma: PrismaClient, userId: string): Promise<WalletRow | null> {
  const [row] = await prisma.$queryRaw<WalletRow[]>`
    SELECT id::text, call_limit_paise AS "callLimitPaise", EXISTS (
      SELECT 1 FROM call_charges
      WHERE call_charges.user_id = wallets.user_id AND (settled_at IS NULL OR charged_ms > 0)
    ) AS "hasCalled"
    FROM wallets WHERE user_id = ${userId}::uuid`
  return row ?? null
}

/** Of two requests at once one makes it, and both read it. Null for an unknown caller. */
async function createWallet(prisma: PrismaClient, userId: string): Promise<WalletRow | null> {
  await prisma.$executeRaw`
    INSERT INTO wallets (id, user_id) SELECT ${crypto.randomUUID()}::uuid, id FROM users WHERE id = ${userId}::uuid
    ON CONFLICT DO NOTHING`
  return findWallet(prisma, userId)
}

const Lines = z.array(
  z.object({ itemId: ItemId, heardMs: z.number(), isFree: z.boolean(), chargedPaise: z.number() }),
)

type Row = Prisma.CallChargeGetPayload<object>

const toCharge = (row: Row): CallCharge => ({
  callId: CallId.parse(row.callId),
  walletId: WalletId.parse(row.walletId),
  userId: UserId.parse(row.userId),
  astrologerId: AstrologerId.parse(row.astrologerId),
  pricePaisePerMinute: row.pricePaisePerMinute,
  isFree: row.isFree,
  openedAtMs: row.openedAt.getTime(),
  bill:
    row.settledAt === null
      ? null
      : {
          chargedMs: row.chargedMs ?? 0,
          chargedPaise: assertPaise(Number(row.chargedPaise ?? 0n)),
          lines: Lines.parse(row.lines ?? []),
          settledAtMs: row.settledAt.getTime(),
        },
})
