import { randomUUID } from 'node:crypto'
import type { UserId } from '@astrovoice/contracts'
import { InMemoryAuditLog } from '../../fakes/index.ts'
import { auditLogContract } from './audit-log.ts'

auditLogContract('InMemoryAuditLog', () => {
  const users = new Set<UserId>()
  return {
    auditLog: new InMemoryAuditLog((id) => users.has(id)),
    async createUser() {
      const id = randomUUID() as UserId
      users.add(id)
      return id
    },
  }
})
