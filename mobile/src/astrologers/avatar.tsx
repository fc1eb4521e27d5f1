import { StyleSheet, Text, View } from 'react-native'
import type { AstrologerId } from '@astrovoice/contracts'
import { colors, text } from '../components/theme.ts'
import { hueOf } from './drawn-from.ts'

export interface AvatarProps {
  readonly id: AstrologerId
  readonly name: string
  readonly size?: number
}

/** The astrologer's initials on the colour of their portrait. Decoration: the name stands beside it. */
export function Avatar({ id, name, size = 56 }: AvatarProps) {
  const initials = name
    .split(' ')
    .slice(-2)
    .map((word) => Array.from(word)[0])
  return (
    <View
      aria-hidden
      style={[styles.disc, { width: size, height: size, borderRadius: size / 2, backgroundColor: hueOf(id) }]}
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
