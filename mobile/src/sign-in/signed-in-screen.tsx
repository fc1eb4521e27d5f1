import { useEffect, useRef, useState } from 'react'
import { ActivityIndicator } from 'react-native'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { colors } from '../components/theme.ts'
import { describeFault } from '../locale/fault-words.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { deviceName } from '../session/device-name'
import type { DeviceStore } from '../session/device-store-port.ts'
import { useSession } from '../session/use-session.tsx'
import { finishProviderSignIn } from './provider-sign-in.ts'

export interface SignedInScreenProps {
  readonly store: Pick<DeviceStore, 'get' | 'set'>
  /** As the page of the provider gave them. */
  readonly code: unknown
  readonly state: unknown
  readonly onOther: () => void
}

/** Signs in with what a provider's page gave. The caller is elsewhere as soon as that is done. */
export function SignedInScreen({ store, code, state, onOther }: SignedInScreenProps) {
  const { t } = useLocale()
  const { api, enter } = useSession()
  const [trouble, setTrouble] = useState<string | null>(null)
  const hasBegun = useRef(false)
  useEffect(() => {
    // What the page gave works once.
    if (hasBegun.current) return
    hasBegun.current = true
    const finish = async () => {
      const grant = await finishProviderSignIn(store, { code, state })
      if (!grant) return setTrouble(t('signIn.unfinished'))
      await enter(await api.ask('signInThroughProvider', { body: { ...grant, deviceName } }))
    }
    finish().catch((error: unknown) => setTrouble(describeFault(error, t)))
  }, [api, enter, store, code, state, t])
  return (
    <Screen title={t('signIn.under')}>
      {trouble === null ? (
        <ActivityIndicator aria-label={t('loading')} color={colors.lamp} size="large" />
      ) : (
        <>
          <Notice message={trouble} />
          <Button label={t('signIn.enter')} onPress={onOther} />
        </>
      )}
    </Screen>
  )
}
