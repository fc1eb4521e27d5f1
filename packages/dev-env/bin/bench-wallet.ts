#!/usr/bin/env node
/**
 * Settles calls in a PostgreSQL that writes every commit to the disk, and counts the time that billing takes in a call.
 *
 *   npm run -s bench:wallet -- [--json] [--settlements=6000] [--writers=32]
 *
 * Every settlement credits the one book of revenue; half of them are of ten callers. Prints settlements a second, the
 * longest wait for a lock, and microseconds of billing for a second of a call. Fails below the bars.
 */
import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { migrate } from '@astrovoice/prisma-schema/migrate'
import { startPostgres } from '../src/stack/postgres.ts'
import { createRunFolder, unprivilegedAccount } from '../src/stack/state-folder.ts'
import { measureBilling } from '../src/wallet/measure-billing.ts'
import { measureSettlements } from '../src/wallet/measure-settlements.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    settlements: { type: 'string', default: '6000' },
    writers: { type: 'string', default: '32' },
  },
})

const bars = { settlementsPerSecond: 300, lockWaitMs: 100, billingMicroseconds: 15 }

await using cleanup = new AsyncDisposableStack()
const account = await unprivilegedAccount()
const folder = await createRunFolder(account)
cleanup.defer(() => rm(folder, { recursive: true, force: true }))
const postgres = await startPostgres(folder, account, { isDurable: true })
cleanup.defer(() => postgres.stop())
await migrate(postgres.url)

const settled = await measureSettlements({
  url: postgres.url,
  settlements: Number(values.settlements),
  writers: Number(values.writers),
})
const billingMicroseconds = await measureBilling()
const faults = [
  ...(settled.perSecond < bars.settlementsPerSecond ? ['fewer settlements a second than the bar'] : []),
  ...(settled.longestLockWaitMs > bars.lockWaitMs ? ['a wait for a lock was longer than the bar'] : []),
  ...(billingMicroseconds > bars.billingMicroseconds ? ['billing took longer than the bar'] : []),
  ...(settled.sumOfBooks === 0 ? [] : ['the books do not add up']),
]
const result = { ...settled, billingMicroseconds, bars, faults }
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
