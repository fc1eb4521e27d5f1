import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import type { AstrologerId, CallId, UserId } from '@astrovoice/contracts'
import { anyHistory, findFaults, send, type Rig } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import fc from 'fast-check'
import { openTestDatabase, type OpenTestDatabase } from '../../testing/database/open-test-database.ts'
import { createLedger } from './ledger.ts'
import { createWallets } from './wallets.ts'

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
})

/** A UUID for a short name, the same each time. */
function uuidOf(name: string): CallId {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as CallId
}

/** Two wallets with three calls each. */
async function openRig(): Promise<Rig> {
  const run = randomUUID()
  const wallets = createWallets(database.prisma)
  const open = async (number: number) => {
    const userId: UserId = await database.createUser()
    const wallet = await wallets.open(userId)
    for (const name of ['c1', 'c2', 'c3']) {
      await wallets.openCharge({
        callId: uuidOf(`${run}${name}-${number}`),
        walletId: wallet!.id,
        userId,
        astrologerId: 'acharya-vidya' as AstrologerId,
        pricePaisePerMinute: 1500,
        isFree: false,
        openedAtMs: 0,
      })
    }
    return wallet!.id
  }
  return {
    ledger: createLedger(database.prisma),
    wallets: [await open(0), await open(1)],
    localize: (event) => ({
      ...event,
      key: `${run}${event.key}`,
      ...('callId' in event && { callId: uuidOf(`${run}${event.callId}`) }),
    }),
  }
}

test('any history of simultaneous events adds up to 0 in the database, and nobody owes anything', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory(25), async (history) => {
      const rig = await openRig()
      await send(rig, history, 6)
      const totals = await rig.ledger.totals()
      expect(Object.values(totals).reduce((sum, total) => sum + total, 0)).toBe(0)
      for (const walletId of rig.wallets) expect(await findFaults(rig, walletId)).toEqual([])
    }),
    { numRuns: 12 },
  )
})
