import { StyleSheet, View } from 'react-native'
import Svg, { Defs, RadialGradient, Rect, Stop } from 'react-native-svg'
import { useScheme } from '../design/colors'
import { palettes } from '../design/palette.ts'

/** The background of all screens: a glow at the top, nothing that could be taken for a letter. */
export function Sky() {
  const { dusk, night } = palettes[useScheme()]
  return (
    <View aria-hidden style={[StyleSheet.absoluteFill, styles.sky]}>
      <Svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
        <Defs>
          <RadialGradient id="dusk" cx="50%" cy="-5%" r="80%">
            <Stop offset="0" stopColor={dusk} />
            <Stop offset="1" stopColor={night} />
          </RadialGradient>
        </Defs>
        <Rect width="100" height="100" fill="url(#dusk)" />
      </Svg>
    </View>
  )
}

const styles = StyleSheet.create({ sky: { pointerEvents: 'none' } })
