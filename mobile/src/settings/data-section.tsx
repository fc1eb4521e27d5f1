import { useRouter } from 'expo-router'
import { Button } from '../components/button.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { links } from '../navigation/links.ts'
import { ExportSection } from '../privacy/export-section.tsx'
import { Section } from './section.tsx'

/** The caller's data: one file with all of it, and the way to delete the account. */
export function DataSection() {
  const { t } = useLocale()
  const router = useRouter()
  return (
    <Section title={t('privacy.title')}>
      <ExportSection />
      <Button
        kind="link"
        label={t('privacy.deleteAccount')}
        onPress={() => router.push(links.deleteAccount)}
      />
    </Section>
  )
}
