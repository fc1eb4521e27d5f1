import { Text } from 'react-native'
import { useRouter } from 'expo-router'
import { useLocale } from '../locale/use-locale.tsx'
import { links } from '../navigation/links.ts'
import { Button } from './button.tsx'
import { Screen } from './screen.tsx'
import { text } from './theme.ts'

/** The screen of an address that leads nowhere. */
export function NotFoundScreen() {
  const { t } = useLocale()
  const router = useRouter()
  return (
    <Screen title={t('notFound.title')}>
      <Text style={text.body}>{t('notFound.details')}</Text>
      <Button label={t('notFound.home')} onPress={() => router.replace(links.home)} />
    </Screen>
  )
}
