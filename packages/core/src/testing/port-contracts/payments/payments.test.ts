import { randomUUID } from 'node:crypto'
import type { WalletId } from '@astrovoice/contracts'
import { InMemoryPayments } from '../../fakes/index.ts'
import { paymentsContract } from './payments.ts'

paymentsContract('in memory', () => ({
  payments: new InMemoryPayments(),
  openWallet: async () => randomUUID() as WalletId,
}))
