import { AuditEntryId } from '@astrovoice/contracts'
import type { adminAuditRoutes } from '@astrovoice/contracts/admin'
import type { AdminContext } from '../context.ts'
import type { AdminHandlers } from '../http/admin-handlers.ts'
import { auditPage } from '../pages/audit-page.ts'
import { homePage } from '../pages/home-page.ts'

const linesOnAPage = 50

export function handleAudit({
  auditLog,
  catalog,
  flags,
  replaying,
}: Pick<AdminContext, 'auditLog' | 'catalog' | 'flags' | 'replaying'>): AdminHandlers<
  typeof adminAuditRoutes
> {
  return {
    async home() {
      const [astrologers, deadLetters, stored] = await Promise.all([
        catalog.list(),
        replaying.deadLetters.group(),
        flags.list(),
      ])
      const limited = stored.filter(({ isOn, sharePercent }) => !isOn || sharePercent < 100)
      return homePage({ astrologers, deadLetters, limited })
    },
    async showAudit({ query: { action, before } }) {
      const page = await auditLog.list({
        limit: linesOnAPage,
        action,
        before: before === undefined ? undefined : AuditEntryId.parse(before),
      })
      return auditPage(page, action)
    },
  }
}
