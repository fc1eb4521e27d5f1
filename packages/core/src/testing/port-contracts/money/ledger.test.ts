import { randomUUID } from 'node:crypto'
import type { CallId, WalletId } from '@astrovoice/contracts'
import { InMemoryLedger } from '../../fakes/index.ts'
import { ledgerContract } from './ledger.ts'

ledgerContract('InMemoryLedger', () => ({
  ledger: new InMemoryLedger(),
  openWallet: async () => randomUUID() as WalletId,
  openCall: async () => randomUUID() as CallId,
}))
