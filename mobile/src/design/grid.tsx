import { Children, type ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { space } from '../components/theme.ts'
import { useIsWide } from './use-is-wide.ts'

/** A list of cards: two in a row where there is room, elsewhere one. */
export function Grid({ children }: { readonly children: ReactNode }) {
  const isWide = useIsWide()
  return (
    <View role="list" style={[styles.grid, isWide && styles.rows]}>
      {Children.map(children, (child) => (
        <View role="listitem" style={isWide ? styles.half : null}>
          {child}
        </View>
      ))}
    </View>
  )
}

const styles = StyleSheet.create({
  grid: { gap: space.l },
  rows: { flexDirection: 'row', flexWrap: 'wrap', gap: 0, margin: -space.s },
  half: { width: '50%', padding: space.s },
})
