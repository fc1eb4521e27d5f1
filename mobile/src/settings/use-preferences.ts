import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Preferences, PreferencesChange } from '@astrovoice/contracts'
import { meQuery } from '../births/queries.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { useSession } from '../session/use-session.tsx'

/** The caller's preferences, and a way to change some of them. */
export function usePreferences() {
  const { api } = useSession()
  const cache = useQueryClient()
  const me = useQuery(meQuery(api))
  const { isBusy, trouble, attempt } = useAttempt()
  const preferences: Preferences | undefined = me.data?.preferences
  return {
    query: me,
    preferences,
    isBusy,
    trouble,
    change: (change: PreferencesChange, onChanged: () => void = () => undefined) =>
      void attempt(async () => {
        const changed = await api.ask('setPreferences', { body: change })
        cache.setQueryData(meQuery(api).queryKey, changed)
        onChanged()
      }),
  }
}
