import { useState } from 'react'
import { StyleSheet, Text, View } from 'react-native'
import { VoiceOrb } from '../calls/orb/voice-orb.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { space, text } from '../components/theme.ts'
import { Columns } from '../design/columns.tsx'
import { useIsWide } from '../design/use-is-wide.ts'
import { LanguageSwitch } from '../locale/language-switch.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { AddressForm } from './address-form.tsx'
import { CodeForm } from './code-form.tsx'
import { ProviderButtons } from './provider-buttons.tsx'
import type { SentCode } from './sent-code.ts'

export function SignInScreen() {
  const { t } = useLocale()
  const { hasExpired } = useSession()
  const isWide = useIsWide()
  const [sent, setSent] = useState<SentCode | null>(null)
  return (
    <Screen isWide title={t('appName')} aside={<LanguageSwitch />}>
      <Columns>
        <View style={styles.welcome}>
          <VoiceOrb phase="speaking" level={0} size={isWide ? 360 : 168} />
          <Text style={[text.display, styles.centered]}>{t('tagline')}</Text>
          <Text style={[text.body, styles.centered]}>{t('promise')}</Text>
        </View>
        <View style={[styles.form, isWide && styles.wideForm]}>
          {hasExpired ? <Notice message={t('signIn.expired')} /> : null}
          {sent ? (
            <CodeForm sent={sent} onOther={() => setSent(null)} />
          ) : (
            <>
              <AddressForm onSent={setSent} />
              <ProviderButtons />
            </>
          )}
          <Text style={text.quiet}>{t('call.disclaimer')}</Text>
        </View>
      </Columns>
    </Screen>
  )
}

const styles = StyleSheet.create({
  welcome: { gap: space.m, paddingVertical: space.l },
  centered: { textAlign: 'center' },
  // Beside the middle of the orb.
  wideForm: { paddingTop: 120, maxWidth: 440 },
  form: { gap: space.l },
})
