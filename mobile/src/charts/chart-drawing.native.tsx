import { StyleSheet, View } from 'react-native'
import { SvgXml } from 'react-native-svg'
import type { ChartDrawingProps } from './chart-drawing-props.ts'

export function ChartDrawing({ svg, title, aspectRatio = 1 }: ChartDrawingProps) {
  return (
    <View role="img" aria-label={title} style={[styles.drawing, { aspectRatio }]}>
      <SvgXml xml={svg} width="100%" height="100%" />
    </View>
  )
}

const styles = StyleSheet.create({
  drawing: { width: '100%', maxWidth: 420, alignSelf: 'center' },
})
