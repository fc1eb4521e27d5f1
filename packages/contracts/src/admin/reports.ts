import { z } from 'zod'
import { LineReportId } from '../ids.ts'
import { plainText } from '../plain-text.ts'
import { LineReportDecision } from '../rest/reports.ts'
import { defineAdminRoute } from './admin-route.ts'

export const adminReportRoutes = {
  listReports: defineAdminRoute({
    method: 'get',
    path: '/reports',
    summary: 'Lines that callers reported and that wait for a decision, the earliest due first.',
    role: 'support',
    secondFactor: true,
  }),
  decideReport: defineAdminRoute({
    method: 'post',
    path: '/reports/{reportId}',
    summary: 'Decides about a reported line. The caller reads the reply.',
    role: 'support',
    secondFactor: true,
    params: z.object({ reportId: LineReportId }),
    form: z.object({ decision: LineReportDecision, reply: plainText(1000) }),
    action: 'report_decided',
  }),
}
