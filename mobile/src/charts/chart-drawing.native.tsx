import { StyleSheet, View } from 'react-native'
import { SvgXml } from 'react-native-svg'
import type { ChartDrawingProps } from './chart-drawing-props.ts'

export function ChartDrawing({ svg, title }: ChartDrawingProps) {
  return (
    <View role="img" aria-label={title} style={styles.drawing}>
      <SvgXml xml={svg} width="100%" height="100%" />
    </View>
  )
}

const styles = StyleSheet.create({
  drawing: { width: '100%', maxWidth: 420, aspectRatio: 1, alignSelf: 'center' },
})
