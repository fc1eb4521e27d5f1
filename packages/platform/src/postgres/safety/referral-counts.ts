import { SafetyTheme } from '@astrovoice/contracts'
import type { ReferralCounts } from '@astrovoice/core/safety'
import type { ReadRows } from '../read-rows.ts'

const selectReferrals = `SELECT to_char(day, 'YYYY-MM') AS month, theme, sum(count)::int AS count
  FROM safety_counts
  WHERE act = 'help' AND day >= $1::text::date AND day < $2::text::date
  GROUP BY 1, 2 ORDER BY 1, 2`

/** Referrals to helplines, of the table `safety_counts`. A theme that is no longer one is left out. */
export const createReferralCounts = (read: ReadRows): ReferralCounts => ({
  async byMonth(from, until) {
    const rows = await read<{ month: string; theme: string; count: number }>(selectReferrals, [from, until])
    return rows.flatMap(({ month, theme, count }) => {
      const known = SafetyTheme.safeParse(theme)
      return known.success ? [{ month, theme: known.data, count }] : []
    })
  },
})
