/** The admin: its roles, routes and actions. No client of callers bundles it. */
import { adminAstrologerRoutes } from './astrologers.ts'
import { adminAuditRoutes } from './audit.ts'
import { adminCallerRoutes } from './callers.ts'
import { adminDeadLetterRoutes } from './dead-letters.ts'
import { adminReportRoutes } from './reports.ts'
import { adminSettingRoutes } from './settings.ts'

export * from './actions.ts'
export * from './admin-route.ts'
export * from './astrologers.ts'
export * from './audit.ts'
export * from './callers.ts'
export * from './dead-letters.ts'
export * from './faults.ts'
export * from './queues.ts'
export * from './reports.ts'
export * from './settings.ts'
export * from './role.ts'

/** Every route of the admin behind its guard, by the name of what it does. */
export const adminRoutes = {
  ...adminAuditRoutes,
  ...adminAstrologerRoutes,
  ...adminSettingRoutes,
  ...adminDeadLetterRoutes,
  ...adminCallerRoutes,
  ...adminReportRoutes,
}

export type AdminRoutes = typeof adminRoutes
