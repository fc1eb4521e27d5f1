import { StyleSheet, View } from 'react-native'
import { SvgXml } from 'react-native-svg'
import { useScheme } from '../design/colors'
import { bodyFont } from '../design/fonts'
import { inLightColors } from './light-colors.ts'

export interface ChartDrawingProps {
  readonly svg: string
  /** What it shows, read out in place of the drawing. */
  readonly title: string
  /** Width by height; a square when left out. */
  readonly aspectRatio?: number
}

/**
 * A drawing of the server in the colours of the scheme and the app's type. Its elements are made one by one from a list of
 * known shapes, so it runs no script and loads nothing.
 */
export function ChartDrawing({ svg, title, aspectRatio = 1 }: ChartDrawingProps) {
  const scheme = useScheme()
  return (
    <View accessible role="img" aria-label={title} style={[styles.drawing, { aspectRatio }]}>
      <SvgXml xml={scheme === 'dark' ? svg : inLightColors(svg)} override={inFrame} />
    </View>
  )
}

// The frame has the name; the drawing's own is lost with its list of shapes.
const inFrame = {
  width: '100%',
  height: '100%',
  role: 'none',
  ...(bodyFont ? { fontFamily: bodyFont } : {}),
} as const

const styles = StyleSheet.create({
  drawing: { width: '100%', maxWidth: 460, alignSelf: 'center' },
})
