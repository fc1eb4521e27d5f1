import { Image, StyleSheet } from 'react-native'
import type { ChartDrawingProps } from './chart-drawing-props.ts'

/** An image, not markup: a browser runs no script and loads nothing from inside one. */
export function ChartDrawing({ svg, title }: ChartDrawingProps) {
  return (
    <Image
      role="img"
      aria-label={title}
      source={{ uri: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` }}
      resizeMode="contain"
      style={styles.drawing}
    />
  )
}

const styles = StyleSheet.create({
  drawing: { width: '100%', maxWidth: 420, aspectRatio: 1, alignSelf: 'center' },
})
