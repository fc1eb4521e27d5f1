import { useQuery } from '@tanstack/react-query'
import { consentsQuery } from '../consent/queries.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'

/** Whether astrologers remember the caller's talks, in a sentence. */
export function useMemoryWords(): string {
  const { t } = useLocale()
  const { api } = useSession()
  const { data } = useQuery(consentsQuery(api))
  const isRefused = data?.consents.some(({ purpose, isGiven }) => purpose === 'memory' && !isGiven)
  return isRefused ? t('memory.off') : t('memory.about')
}
