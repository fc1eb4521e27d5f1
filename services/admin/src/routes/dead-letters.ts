import type { adminDeadLetterRoutes } from '@astrovoice/contracts/admin'
import { maxChosenLetters } from '@astrovoice/contracts/admin'
import { replayDeadLetters } from '@astrovoice/core'
import type { AdminContext } from '../context.ts'
import type { AdminHandlers } from '../http/admin-handlers.ts'
import { deadLettersPage, groupPage, replayPage } from '../pages/dead-letters-page.ts'
import { afterwards } from '../pages/viewer.ts'

const listPath = '/dead-letters'

export function handleDeadLetters({
  replaying,
}: Pick<AdminContext, 'replaying'>): AdminHandlers<typeof adminDeadLetterRoutes> {
  const { deadLetters } = replaying
  return {
    listDeadLetters: async () => deadLettersPage(await deadLetters.group()),
    async showDeadLetters({ query: { queue, job: jobName, reason }, viewer }) {
      const group = { queue, jobName, reason }
      return groupPage(viewer, group, await deadLetters.list({ ...group, limit: maxChosenLetters }))
    },
    async replayDeadLetters({ form: { queue, job: jobName, reason, ids } }) {
      const filter = { queue, jobName, reason, ids, limit: ids.length }
      const { replayedIds, refused } = await replayDeadLetters(replaying, filter)
      const about = {
        target: queue,
        detail: `${jobName}: ${replayedIds.length} replayed, ${refused.length} refused`,
      }
      if (refused.length > 0) return { ...replayPage(replayedIds.length, refused), about }
      return { redirect: afterwards(listPath, 'dead_letters_replayed'), about }
    },
    async discardDeadLetters({ form: { queue, job: jobName, reason, ids } }) {
      const count = await deadLetters.discard({ queue, jobName, reason, ids })
      const about = { target: queue, detail: `${jobName}: ${count} removed` }
      return { redirect: afterwards(listPath, 'dead_letters_discarded'), about }
    },
  }
}
