import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Text } from 'react-native'
import type { Device } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { ConfirmDialog } from '../components/confirm-dialog.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { DeviceCard } from './device-card.tsx'
import { devicesQuery } from './queries.ts'

/** Where the caller is signed in, and the ways out: of one device, and of all. */
export function DevicesScreen({ onBack }: { readonly onBack: () => void }) {
  const { t } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const query = devicesQuery(api)
  const devices = useQuery(query)
  const signOut = async ({ id }: Device) => {
    await api.ask('signOutDevice', { params: { deviceId: id } })
    await cache.invalidateQueries(query)
  }
  return (
    <Screen title={t('devices.title')} onBack={onBack}>
      <Text style={text.body}>{t('devices.about')}</Text>
      <WhenLoaded query={devices}>
        {(found) =>
          found.map((device) => (
            <DeviceCard key={device.id} device={device} onSignOut={() => signOut(device)} />
          ))
        }
      </WhenLoaded>
      <Everywhere />
    </Screen>
  )
}

/** Signs out on all devices, this one among them. */
function Everywhere() {
  const { t } = useLocale()
  const { api, leave } = useSession()
  const [isAsking, setAsking] = useState(false)
  const { isBusy, trouble, attempt } = useAttempt()
  const signOut = () =>
    void attempt(async () => {
      await api.ask('signOutEverywhere', {})
      await leave()
    })
  return (
    <>
      {trouble ? <Notice message={trouble} /> : null}
      <Button kind="danger" label={t('devices.everywhere')} isBusy={isBusy} onPress={() => setAsking(true)} />
      <ConfirmDialog
        isOpen={isAsking}
        question={t('devices.everywhereQuestion')}
        details={t('devices.everywhereDetails')}
        agree={t('devices.everywhere')}
        refuse={t('devices.stay')}
        onAgree={() => {
          setAsking(false)
          signOut()
        }}
        onRefuse={() => setAsking(false)}
      />
    </>
  )
}
