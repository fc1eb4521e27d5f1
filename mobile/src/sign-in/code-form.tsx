import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { Linking, StyleSheet, Text, View } from 'react-native'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { TextField } from '../components/text-field.tsx'
import { space, text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { apiUrl, hasDevInbox } from '../config.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { deviceName } from '../session/device-name'
import { useSession } from '../session/use-session.tsx'
import type { SentCode } from './sent-code.ts'
import { codeForm } from './sign-in-forms.ts'

export interface CodeFormProps {
  readonly sent: SentCode
  readonly onOther: () => void
}

/** Asks for the code that was sent, and signs in. */
export function CodeForm({ sent: { to, session }, onOther }: CodeFormProps) {
  const { t } = useLocale()
  const { api, enter } = useSession()
  const { isBusy, trouble, attempt } = useAttempt()
  const { control, handleSubmit } = useForm({ resolver: zodResolver(codeForm), defaultValues: { code: '' } })
  const signIn = handleSubmit(({ code }) =>
    attempt(async () => enter(await api.ask('signIn', { body: { to, code, session, deviceName } }))),
  )
  return (
    <View style={styles.form}>
      <Text style={text.body}>{t('signIn.sentTo', { to })}</Text>
      <Controller
        control={control}
        name="code"
        render={({ field: { onChange, ...field }, fieldState }) => (
          <TextField
            {...field}
            label={t('signIn.code')}
            problem={fieldState.error && t('signIn.codeShape')}
            onChangeText={onChange}
            onSubmitEditing={() => void signIn()}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
          />
        )}
      />
      {trouble ? <Notice message={trouble} /> : null}
      <Button label={t('signIn.enter')} isBusy={isBusy} onPress={() => void signIn()} />
      <Button kind="link" label={t('signIn.otherAddress')} onPress={onOther} />
      {hasDevInbox ? (
        <Button
          kind="link"
          label={t('signIn.devInbox')}
          onPress={() => void Linking.openURL(`${apiUrl}/dev/inbox?to=${encodeURIComponent(to)}`)}
        />
      ) : null}
    </View>
  )
}

const styles = StyleSheet.create({ form: { gap: space.l } })
