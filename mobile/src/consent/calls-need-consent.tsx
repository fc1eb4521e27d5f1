import { useQuery } from '@tanstack/react-query'
import { Notice } from '../components/notice.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { consentsQuery } from './queries.ts'

/** Says that calls do not start, and what works without them, while the caller does not agree to the AI. */
export function CallsNeedConsent({ onSettings }: { readonly onSettings: () => void }) {
  const { t } = useLocale()
  const { api } = useSession()
  const { data } = useQuery(consentsQuery(api))
  const isMissing = data?.consents.some(
    ({ purpose, isGiven }) => (purpose === 'ai_provider' || purpose === 'service') && !isGiven,
  )
  if (!isMissing) return null
  const action = { label: t('settings.title'), onPress: onSettings }
  return <Notice kind="hint" message={t('consent.callsNeedIt')} action={action} />
}
