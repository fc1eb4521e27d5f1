import type { adminReportRoutes } from '@astrovoice/contracts/admin'
import { AdminFault } from '@astrovoice/core'
import type { AdminContext } from '../context.ts'
import type { AdminHandlers } from '../http/admin-handlers.ts'
import { maxReports, reportsPage } from '../pages/reports-page.ts'
import { afterwards } from '../pages/viewer.ts'

export function handleReports({
  lineReports,
  clock,
}: Pick<AdminContext, 'lineReports' | 'clock'>): AdminHandlers<typeof adminReportRoutes> {
  return {
    listReports: async ({ viewer }) =>
      reportsPage(viewer, await lineReports.listOpen(maxReports), clock.nowMs()),
    async decideReport({ params: { reportId }, form, principal: { userId } }) {
      const isDecided = await lineReports.decide(reportId, { ...form, atMs: clock.nowMs() }, userId)
      if (!isDecided) throw new AdminFault('not_found')
      return {
        redirect: afterwards('/reports', 'report_decided'),
        about: { target: reportId, detail: form.decision },
      }
    },
  }
}
