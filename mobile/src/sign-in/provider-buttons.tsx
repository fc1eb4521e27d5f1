import { useQuery } from '@tanstack/react-query'
import { StyleSheet, View } from 'react-native'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { space } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'

/** Ways to sign in at the page of somebody else, where the server has any. */
export function ProviderButtons() {
  const { t } = useLocale()
  const { api } = useSession()
  const { isBusy, trouble, attempt } = useAttempt()
  const methods = useQuery({
    queryKey: ['sign-in-methods'],
    queryFn: () => api.ask('listSignInMethods', {}),
    staleTime: Infinity,
  })
  // Without an answer there is still the code.
  const providers = methods.data?.providers ?? []
  if (providers.length === 0) return null
  return (
    <View style={styles.list}>
      {providers.map((provider) => (
        <Button
          key={provider.name}
          kind="plain"
          label={t(`signIn.providers.${provider.name}`)}
          isBusy={isBusy}
          onPress={() =>
            void attempt(async () => (await import('./open-provider.ts')).openProvider(provider))
          }
        />
      ))}
      {trouble ? <Notice message={trouble} /> : null}
    </View>
  )
}

const styles = StyleSheet.create({ list: { gap: space.m } })
