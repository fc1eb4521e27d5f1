import { Children, type ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { space } from '../components/theme.ts'
import { useIsWide } from './use-is-wide.ts'

/** Parts beside each other where there is room, else one below the other. */
export function Columns({ children }: { readonly children: ReactNode }) {
  const isWide = useIsWide()
  return (
    <View style={isWide ? styles.row : styles.stack}>
      {Children.map(children, (child) => (
        <View style={[styles.stack, isWide && styles.column]}>{child}</View>
      ))}
    </View>
  )
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'flex-start', gap: space.xxl },
  stack: { gap: space.l },
  column: { flex: 1, minWidth: 0 },
})
