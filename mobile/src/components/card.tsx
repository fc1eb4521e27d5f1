import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { colors, radius, space } from './theme.ts'

export interface CardProps {
  /** As high as the highest beside it. */
  readonly isFull?: boolean
  readonly children: ReactNode
}

export function Card({ isFull = false, children }: CardProps) {
  return <View style={[styles.card, isFull && styles.full]}>{children}</View>
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
  full: { flexGrow: 1 },
})
