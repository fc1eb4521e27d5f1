import { writeNotices } from '@astrovoice/contracts/consents'
import type { adminSettingRoutes } from '@astrovoice/contracts/admin'
import { changeText } from '@astrovoice/core'
import type { AdminContext } from '../context.ts'
import type { AdminHandlers } from '../http/admin-handlers.ts'
import { flagsPage } from '../pages/flags-page.ts'
import { textPage, textsPage } from '../pages/texts-page.ts'
import { afterwards } from '../pages/viewer.ts'

export function handleSettings({
  flags,
  texts,
  clock,
  aiProviders,
}: Pick<AdminContext, 'flags' | 'texts' | 'clock' | 'aiProviders'>): AdminHandlers<
  typeof adminSettingRoutes
> {
  const pathOf = (name: string) => `/texts/${name}`
  return {
    listFlags: async ({ viewer }) => flagsPage(viewer, await flags.list()),
    async changeFlag({ params: { flagKey: name }, form, principal: { userId } }) {
      const { is_on: isOn, share_percent: sharePercent } = form
      await flags.set({ name, isOn, sharePercent, changedAtMs: clock.nowMs(), changedBy: userId })
      const detail = `${isOn ? 'on' : 'off'}, ${sharePercent} %`
      return { redirect: afterwards('/flags', 'flag_changed'), about: { detail } }
    },
    listTexts: async () => textsPage(await texts.list(), writeNotices('en', aiProviders)),
    showText: async ({ params: { textKey }, viewer }) => textPage(viewer, textKey, await texts.list()),
    async changeText({ params: { textKey: name }, form: words, principal: { userId: by } }) {
      await changeText({ texts, clock }, { name, words, by })
      return { redirect: afterwards(pathOf(name), 'text_changed') }
    },
    async resetText({ params: { textKey: name } }) {
      await texts.reset(name)
      return { redirect: afterwards(pathOf(name), 'text_reset') }
    },
  }
}
