import { useState } from 'react'
import { Linking, StyleSheet, Text, View } from 'react-native'
import type { SignInAddress } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { TextField } from '../components/text-field.tsx'
import { space, text } from '../components/theme.ts'
import { apiUrl, hasDevInbox } from '../config.ts'
import { LanguageSwitch } from '../locale/language-switch.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { readAddress } from './address.ts'
import { useAttempt } from '../components/use-attempt.ts'

export function SignInScreen() {
  const { strings } = useLocale()
  const { hasExpired } = useSession()
  const [sentTo, setSentTo] = useState<SignInAddress | null>(null)
  return (
    <Screen title={strings.appName} aside={<LanguageSwitch />}>
      <View style={styles.welcome}>
        <Text style={text.display}>{strings.tagline}</Text>
        <Text style={text.body}>{strings.promise}</Text>
      </View>
      {hasExpired ? <Notice message={strings.signIn.expired} /> : null}
      {sentTo ? <CodeForm to={sentTo} onOther={() => setSentTo(null)} /> : <AddressForm onSent={setSentTo} />}
      <Text style={text.quiet}>{strings.call.disclaimer}</Text>
    </Screen>
  )
}

function AddressForm({ onSent }: { readonly onSent: (to: SignInAddress) => void }) {
  const { strings } = useLocale()
  const { api } = useSession()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const { isBusy, trouble, attempt } = useAttempt()

  const send = () => {
    const to = readAddress(typed)
    setWrong(to === null)
    if (to === null) return
    void attempt(async () => {
      await api.ask('requestSignInCode', { body: { to } })
      onSent(to)
    })
  }
  const message = isWrong ? strings.signIn.addressWrong : trouble
  return (
    <View style={styles.form}>
      <TextField
        label={strings.signIn.address}
        hint={strings.signIn.addressHint}
        value={typed}
        onChangeText={setTyped}
        onSubmitEditing={send}
        autoCapitalize="none"
        autoComplete="username"
        inputMode="email"
      />
      {message ? <Notice message={message} /> : null}
      <Button label={strings.signIn.sendCode} isBusy={isBusy} onPress={send} />
    </View>
  )
}

function CodeForm({ to, onOther }: { readonly to: SignInAddress; readonly onOther: () => void }) {
  const { strings } = useLocale()
  const { api, enter } = useSession()
  const [code, setCode] = useState('')
  const { isBusy, trouble, attempt } = useAttempt()

  const signIn = () =>
    void attempt(async () => {
      await enter(await api.ask('signIn', { body: { to, code: code.trim() } }))
    })
  return (
    <View style={styles.form}>
      <Text style={text.body}>{strings.signIn.sentTo(to)}</Text>
      <TextField
        label={strings.signIn.code}
        value={code}
        onChangeText={setCode}
        onSubmitEditing={signIn}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        autoFocus
      />
      {trouble ? <Notice message={trouble} /> : null}
      <Button
        label={strings.signIn.enter}
        isBusy={isBusy}
        isDisabled={!/^\d{6}$/.test(code.trim())}
        onPress={signIn}
      />
      <Button kind="link" label={strings.signIn.otherAddress} onPress={onOther} />
      {hasDevInbox ? (
        <Button
          kind="link"
          label={strings.signIn.devInbox}
          onPress={() => void Linking.openURL(`${apiUrl}/dev/inbox?to=${encodeURIComponent(to)}`)}
        />
      ) : null}
    </View>
  )
}

const styles = StyleSheet.create({
  welcome: { gap: space.m, paddingVertical: space.xxl },
  form: { gap: space.l },
})
