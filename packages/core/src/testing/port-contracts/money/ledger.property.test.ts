import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { WalletId } from '@astrovoice/contracts'
import fc from 'fast-check'
import { InMemoryLedger } from '../../fakes/index.ts'
import { anyHistory, findFaults, send, type Rig } from './any-history.ts'

const openRig = (): Rig => ({
  ledger: new InMemoryLedger(),
  wallets: [randomUUID() as WalletId, randomUUID() as WalletId],
  localize: (event) => event,
})

const sumOf = (totals: Readonly<Record<string, number>>) =>
  Object.values(totals).reduce((sum, total) => sum + total, 0)

test('any history of payments, calls, crashes and disputes adds up to 0, and nobody owes anything', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory(60), async (history) => {
      const rig = openRig()
      await send(rig, history, 4)
      expect(sumOf(await rig.ledger.totals())).toBe(0)
      for (const walletId of rig.wallets) expect(await findFaults(rig, walletId)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('a history that is sent twice counts once, also when some of it was refused at first', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory(30), async (history) => {
      const rig = openRig()
      await send(rig, history, 1)
      const keysTaken = async () => Promise.all(rig.wallets.map((id) => rig.ledger.list(id, { limit: 1000 })))
      const first = await keysTaken()
      await send(rig, history, 3)
      const second = await keysTaken()
      // What counted stays as it is; only what was refused may count now.
      second.forEach((transactions, i) =>
        expect(transactions.slice(-first[i]!.length || Infinity)).toEqual(first[i]),
      )
    }),
    { numRuns: 200 },
  )
})
