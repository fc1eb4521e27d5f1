import { StyleSheet, Text, View } from 'react-native'
import { colors, text } from '../components/theme.ts'
import { hues } from './drawn-from.ts'

/** The astrologer's initials on a colour of their own. Decoration: the name stands beside it. */
export function Avatar({ name, size = 56 }: { readonly name: string; readonly size?: number }) {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  const initials = name
    .split(' ')
    .slice(-2)
    .map((word) => Array.from(word)[0])
  return (
    <View
      aria-hidden
      style={[
        styles.disc,
        { width: size, height: size, borderRadius: size / 2, backgroundColor: hues[sum % hues.length] },
      ]}
    >
      <Text
        allowFontScaling={false}
        style={[text.title, styles.letter, { fontSize: size * 0.36, lineHeight: size * 0.5 }]}
      >
        {initials.join('')}
      </Text>
    </View>
  )
}

const styles = StyleSheet.create({
  letter: { color: '#FFFFFF' },
  disc: { alignItems: 'center', justifyContent: 'center', borderWidth: 2, borderColor: colors.lamp },
})
