import type { PrismaClient } from '@astrovoice/prisma-schema'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { CallLog } from '@astrovoice/core'
import type { SafetyCounts } from '@astrovoice/core/safety'

/** Counts of rules of safety, in the table `safety_counts`: a row for each day and kind. Gateways count at once. */
export function createSafetyCounts(
  prisma: PrismaClient,
  log: CallLog,
  clock: Clock = systemClock,
): SafetyCounts {
  return {
    async add({ theme, side, act }) {
      const day = new Date(clock.nowMs()).toISOString().slice(0, 10)
      try {
        await prisma.$executeRaw`INSERT INTO safety_counts (day, theme, side, act, count)
          VALUES (${day}::date, ${theme}, ${side}, ${act}, 1)
          ON CONFLICT (day, theme, side, act) DO UPDATE SET count = safety_counts.count + 1`
      } catch (err) {
        log.error({ err }, 'failed to count a rule of safety')
      }
    },
  }
}
