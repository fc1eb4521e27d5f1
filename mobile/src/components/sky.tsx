import { StyleSheet, View } from 'react-native'
import Svg, { Circle, Defs, RadialGradient, Rect, Stop } from 'react-native-svg'
import { colors } from './theme.ts'

const starCount = 70

/** Spreads evenly without looking like a grid: multiples of two irrational numbers, modulo one (a Kronecker sequence). */
const stars = Array.from({ length: starCount }, (_, i) => ({
  x: ((i * 0.7548776662) % 1) * 100,
  y: ((i * 0.569840291) % 1) * 100,
  radius: 0.06 + 0.12 * ((i * 0.4142135624) % 1),
  opacity: 0.15 + 0.5 * ((i * 0.7320508076) % 1),
}))

/** The background of all screens. Decoration only. */
export function Sky() {
  return (
    <View aria-hidden style={[StyleSheet.absoluteFill, styles.sky]}>
      <Svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice">
        <Defs>
          <RadialGradient id="dusk" cx="50%" cy="-5%" r="80%">
            <Stop offset="0" stopColor="#2A2A63" />
            <Stop offset="1" stopColor={colors.night} />
          </RadialGradient>
        </Defs>
        <Rect width="100" height="100" fill="url(#dusk)" />
        {stars.map(({ x, y, radius, opacity }) => (
          <Circle key={`${x}`} cx={x} cy={y} r={radius} fill="#FFFFFF" opacity={opacity} />
        ))}
      </Svg>
    </View>
  )
}

const styles = StyleSheet.create({ sky: { pointerEvents: 'none' } })
