import { StyleSheet, Text, View } from 'react-native'
import { Icon } from '../design/icon.tsx'
import { colors, radius, space, text } from './theme.ts'
import { Button } from './button.tsx'

export interface NoticeProps {
  readonly message: string
  readonly kind?: 'trouble' | 'hint'
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

/** A hint or an error; screen readers read an error at once. */
export function Notice({ message, kind = 'trouble', action }: NoticeProps) {
  return (
    <View
      role={kind === 'trouble' ? 'alert' : 'status'}
      style={[styles.notice, kind === 'trouble' ? styles.trouble : styles.hint]}
    >
      <Icon name="info" color={kind === 'trouble' ? colors.danger : colors.lamp} />
      <Text style={[text.body, styles.message]}>{message}</Text>
      {action ? <Button kind="link" label={action.label} onPress={action.onPress} /> : null}
    </View>
  )
}

const styles = StyleSheet.create({
  notice: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: space.s,
    padding: space.m,
    borderRadius: radius.m,
    borderLeftWidth: 3,
    backgroundColor: colors.surface,
  },
  message: { flexShrink: 1, flexGrow: 1, flexBasis: 200 },
  trouble: { borderLeftColor: colors.danger },
  hint: { borderLeftColor: colors.lamp },
})
