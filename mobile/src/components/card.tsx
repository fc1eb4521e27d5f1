import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { colors, radius, space } from './theme.ts'

export function Card({ children }: { readonly children: ReactNode }) {
  return <View style={styles.card}>{children}</View>
}

const styles = StyleSheet.create({
  card: {
    gap: space.s,
    padding: space.l,
    borderRadius: radius.l,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
  },
})
