import { StyleSheet, Text, View } from 'react-native'
import { colors, text } from '../components/theme.ts'

const hues = ['#7C5CBF', '#B4556B', '#3F7F8C', '#A8742F', '#4B6CB7', '#5F8A4E'] as const

/** The astrologer's initial on a colour of their own. Decoration: the name stands beside it. */
export function Avatar({ name, size = 56 }: { readonly name: string; readonly size?: number }) {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  const given = name.split(' ').at(-1) ?? name
  return (
    <View
      aria-hidden
      style={[
        styles.disc,
        { width: size, height: size, borderRadius: size / 2, backgroundColor: hues[sum % hues.length] },
      ]}
    >
      <Text style={[text.title, { fontSize: size * 0.42, lineHeight: size * 0.56 }]}>
        {Array.from(given)[0]}
      </Text>
    </View>
  )
}

const styles = StyleSheet.create({
  disc: { alignItems: 'center', justifyContent: 'center', borderWidth: 2, borderColor: colors.lamp },
})
