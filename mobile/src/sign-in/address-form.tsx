import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { StyleSheet, View } from 'react-native'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { TextField } from '../components/text-field.tsx'
import { space } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import type { SentCode } from './sent-code.ts'
import { addressForm } from './sign-in-forms.ts'

/** Asks where to send the code, and sends it. */
export function AddressForm({ onSent }: { readonly onSent: (sent: SentCode) => void }) {
  const { t } = useLocale()
  const { api } = useSession()
  const { isBusy, trouble, attempt } = useAttempt()
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(addressForm),
    defaultValues: { address: '' },
  })
  const send = handleSubmit(({ address }) =>
    attempt(async () => {
      const { session } = await api.ask('requestSignInCode', { body: { to: address } })
      onSent({ to: address, session })
    }),
  )
  return (
    <View style={styles.form}>
      <Controller
        control={control}
        name="address"
        render={({ field: { onChange, ...field }, fieldState }) => (
          <TextField
            {...field}
            label={t('signIn.address')}
            hint={t('signIn.addressHint')}
            problem={fieldState.error && t('signIn.addressWrong')}
            onChangeText={onChange}
            onSubmitEditing={() => void send()}
            autoCapitalize="none"
            autoComplete="username"
            inputMode="email"
          />
        )}
      />
      {trouble ? <Notice message={trouble} /> : null}
      <Button label={t('signIn.sendCode')} isBusy={isBusy} onPress={() => void send()} />
    </View>
  )
}

const styles = StyleSheet.create({ form: { gap: space.l } })
