import { z } from 'zod'
import { adminActions, type AdminAction } from './actions.ts'
import { defineAdminRoute } from './admin-route.ts'

export const adminAuditRoutes = {
  home: defineAdminRoute({
    method: 'get',
    path: '/',
    summary: 'Where everything is, and what waits for somebody.',
    role: 'viewer',
    secondFactor: true,
  }),
  showAudit: defineAdminRoute({
    method: 'get',
    path: '/audit',
    summary: 'What operators did, latest first.',
    role: 'viewer',
    secondFactor: true,
    query: z.object({
      action: z
        .enum(Object.keys(adminActions) as [AdminAction, ...AdminAction[]])
        .optional()
        .catch(undefined),
      before: z.uuid().optional().catch(undefined),
    }),
  }),
}
