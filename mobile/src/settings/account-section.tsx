import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'expo-router'
import { Text } from 'react-native'
import { meQuery } from '../births/queries.ts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { links } from '../navigation/links.ts'
import { useSession } from '../session/use-session.tsx'
import { Section } from './section.tsx'

/** Who is signed in, and the way out. */
export function AccountSection() {
  const { t } = useLocale()
  const { api, leave } = useSession()
  const router = useRouter()
  const { data } = useQuery(meQuery(api))
  const { isBusy, trouble, attempt } = useAttempt()
  const address = data?.phone ?? data?.email
  return (
    <Section title={t('settings.account')}>
      <Card>
        {address ? <Text style={text.body}>{t('settings.signedInAs', { address })}</Text> : null}
        <Button kind="link" label={t('wallet.open')} onPress={() => router.push(links.wallet)} />
        <Button kind="link" label={t('devices.open')} onPress={() => router.push(links.devices)} />
        {trouble ? <Notice message={trouble} /> : null}
        <Button
          kind="plain"
          label={t('signIn.signOut')}
          isBusy={isBusy}
          onPress={() => void attempt(leave)}
        />
      </Card>
    </Section>
  )
}
