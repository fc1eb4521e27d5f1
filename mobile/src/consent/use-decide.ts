import { useQueryClient } from '@tanstack/react-query'
import { Platform } from 'react-native'
import { Surface, type ConsentChange } from '@astrovoice/contracts'
import { useAttempt } from '../components/use-attempt.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { consentsQuery } from './queries.ts'

const surface = Surface.catch('api').parse(Platform.OS)

/** Sends the caller's decisions, and keeps what then holds. */
export function useDecide() {
  const { api } = useSession()
  const { language } = useLocale()
  const cache = useQueryClient()
  const { isBusy, trouble, attempt } = useAttempt()
  return {
    isBusy,
    trouble,
    decide: (change: Pick<ConsentChange, 'decisions' | 'isAdult'>) =>
      void attempt(async () => {
        const body = { ...change, language, surface }
        cache.setQueryData(consentsQuery(api).queryKey, await api.ask('decideConsents', { body }))
      }),
  }
}
