import type { LineReportId, UserId } from '@astrovoice/contracts'
import type { LineReport, LineReports } from '../../reports/index.ts'

/** Keeps reports of lines in memory. */
export class InMemoryLineReports implements LineReports {
  readonly #reports: LineReport[] = []

  async add(report: LineReport) {
    const same = this.#reports.find(
      ({ userId, conversationId, itemId }) =>
        userId === report.userId && conversationId === report.conversationId && itemId === report.itemId,
    )
    if (same) return same
    this.#reports.push(report)
    return report
  }

  async list(userId: UserId, limit?: number) {
    const reports = this.#reports.filter((each) => each.userId === userId).toReversed()
    return reports.slice(0, limit)
  }

  async listOpen(limit: number) {
    const open = this.#reports.filter(({ decided }) => decided === null)
    return open.toSorted((a, b) => a.dueAtMs - b.dueAtMs).slice(0, limit)
  }

  async decide(id: LineReportId, decided: NonNullable<LineReport['decided']>) {
    const at = this.#reports.findIndex((each) => each.id === id && each.decided === null)
    if (at < 0) return false
    this.#reports[at] = { ...this.#reports[at]!, decided }
    return true
  }
}
