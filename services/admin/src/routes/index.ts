import type { AdminRoutes } from '@astrovoice/contracts/admin'
import type { AdminContext } from '../context.ts'
import type { AdminHandlers } from '../http/admin-handlers.ts'
import { handleAstrologers } from './astrologers.ts'
import { handleAudit } from './audit.ts'
import { handleCallers } from './callers.ts'
import { handleDeadLetters } from './dead-letters.ts'
import { handleReports } from './reports.ts'
import { handleSettings } from './settings.ts'

/** A handler for every route of the admin. */
export const handleAdminRoutes = (context: AdminContext): AdminHandlers<AdminRoutes> => ({
  ...handleAudit(context),
  ...handleAstrologers(context),
  ...handleSettings(context),
  ...handleDeadLetters(context),
  ...handleCallers(context),
  ...handleReports(context),
})
