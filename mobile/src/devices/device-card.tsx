import { useState } from 'react'
import { StyleSheet, Text, View } from 'react-native'
import type { Device } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { ConfirmDialog } from '../components/confirm-dialog.tsx'
import { Notice } from '../components/notice.tsx'
import { space, text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'

export interface DeviceCardProps {
  readonly device: Device
  readonly onSignOut: () => Promise<void>
}

/** A device with what is known of it, and for other devices the way to sign it out. */
export function DeviceCard({ device, onSignOut }: DeviceCardProps) {
  const { language, t } = useLocale()
  const [isAsking, setAsking] = useState(false)
  const { isBusy, trouble, attempt } = useAttempt()
  const name = device.name ?? t('devices.unnamed')
  return (
    <Card>
      <View style={styles.head}>
        <View style={styles.words}>
          <Text style={text.label}>{name}</Text>
          {device.isThis ? (
            <Text style={text.quiet}>{t('devices.this')}</Text>
          ) : (
            <Text style={text.quiet}>
              {t('devices.seen', { time: formatMoment(device.lastSeenAt, language) })}
            </Text>
          )}
          <Text style={text.quiet}>
            {t('devices.signedIn', { time: formatMoment(device.signedInAt, language) })}
          </Text>
        </View>
        {device.isThis ? null : (
          <Button
            kind="plain"
            label={t('devices.signOut')}
            says={t('devices.signOutOf', { name })}
            isBusy={isBusy}
            onPress={() => setAsking(true)}
          />
        )}
      </View>
      {trouble ? <Notice message={trouble} /> : null}
      <ConfirmDialog
        isOpen={isAsking}
        question={t('devices.question', { name })}
        details={t('devices.details')}
        agree={t('devices.signOut')}
        refuse={t('devices.stay')}
        onAgree={() => {
          setAsking(false)
          void attempt(onSignOut)
        }}
        onRefuse={() => setAsking(false)}
      />
    </Card>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: space.m },
  words: { flex: 1, gap: 2 },
})
