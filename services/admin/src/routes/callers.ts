import { UserId } from '@astrovoice/contracts'
import type { adminCallerRoutes } from '@astrovoice/contracts/admin'
import { AdminFault, showCaller } from '@astrovoice/core'
import type { AdminContext } from '../context.ts'
import type { AdminHandlers } from '../http/admin-handlers.ts'
import { askForCallerPage, callerPage } from '../pages/caller-page.ts'

export function handleCallers({
  callers,
}: Pick<AdminContext, 'callers'>): AdminHandlers<typeof adminCallerRoutes> {
  return {
    askForCaller: async ({ viewer }) => askForCallerPage(viewer),
    async findCaller({ form: { who } }) {
      const asId = UserId.safeParse(who)
      const userId = asId.success ? asId.data : await callers.findByAddress(who)
      // The log has that somebody was looked for, and not by which phone.
      if (!userId) throw new AdminFault('caller_unknown')
      return { redirect: `/callers/${userId}`, about: { subjectId: userId } }
    },
    showCaller: async ({ params: { userId } }) => callerPage(await showCaller(callers, userId)),
  }
}
