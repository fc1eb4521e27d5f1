import { useQuery } from '@tanstack/react-query'
import { PresentPlace } from '../births/present-place.tsx'
import { Screen } from '../components/screen.tsx'
import { consentsQuery } from '../consent/queries.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { AccountSection } from './account-section.tsx'
import { ConsentSection } from './consent-section.tsx'
import { DataSection } from './data-section.tsx'
import { HelpSection } from './help-section.tsx'
import { LanguageSection } from './language-section.tsx'
import { MemorySection } from './memory-section.tsx'
import { QuietSection } from './quiet-section.tsx'

/** The caller's settings, one section after the other. */
export function SettingsScreen() {
  const { t } = useLocale()
  const { api } = useSession()
  const { data } = useQuery(consentsQuery(api))
  const hasAccount = data?.consents.some(({ purpose, isGiven }) => purpose === 'service' && isGiven)
  return (
    <Screen title={t('settings.title')}>
      <LanguageSection />
      {hasAccount ? <PresentPlace /> : null}
      <QuietSection />
      <ConsentSection />
      <MemorySection />
      <HelpSection />
      <DataSection />
      <AccountSection />
    </Screen>
  )
}
