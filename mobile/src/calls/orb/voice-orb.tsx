import { Animated, StyleSheet, View } from 'react-native'
import Svg, { Circle, Defs, Path, RadialGradient, Stop } from 'react-native-svg'
import { useScheme } from '../../design/colors'
import { palettes } from '../../design/palette.ts'
import type { CallView } from '../call-view.ts'
import { orbColors } from './orb-colors.ts'
import { ringMarks, orbShape } from './orb-shape.ts'
import { useBreath, useSwell } from './orb-motion.ts'
import { useReducedMotion } from './use-reduced-motion.ts'

export interface VoiceOrbProps {
  readonly phase: CallView['phase']
  /** How loud it is now, 0 to 1. */
  readonly level: number
  /** Its width, which no part ever leaves. */
  readonly size: number
}

const { halo, lamp } = orbShape
const haloSpan = halo.maxScale - halo.minScale

/** A lamp in a ring of signs and nakshatras, which follows the voice. The text beside it says the same. */
export function VoiceOrb({ phase, level, size }: VoiceOrbProps) {
  const scheme = useScheme()
  const isStill = useReducedMotion() || phase === 'ended'
  const isBusy = phase === 'thinking' || phase === 'connecting'
  const breath = useBreath(isBusy ? 700 : 2200, isStill)
  const swell = useSwell(isStill ? 0 : level)
  const glow = orbColors[scheme][phase]
  const haloScale = Animated.add(halo.minScale, Animated.multiply(Animated.add(breath, swell), haloSpan / 2))
  const lampScale = Animated.add(lamp.minScale, Animated.multiply(swell, lamp.maxScale - lamp.minScale))
  return (
    <View aria-hidden style={[styles.orb, { width: size, height: size }]}>
      <Ring size={size} line={palettes[scheme].edge} sign={palettes[scheme].lamp} />
      <Animated.View style={[styles.layer, { transform: [{ scale: haloScale }] }]}>
        <Disc id={`halo-${phase}`} size={size * halo.share} glow={glow} isSoft />
      </Animated.View>
      <Animated.View style={[styles.layer, { transform: [{ scale: lampScale }] }]}>
        <Disc id={`lamp-${phase}`} size={size * lamp.share} glow={glow} />
      </Animated.View>
    </View>
  )
}

const marks = ringMarks()

function Ring({ size, line, sign }: { readonly size: number; readonly line: string; readonly sign: string }) {
  return (
    <Svg width={size} height={size} viewBox="0 0 100 100" style={styles.layer} fill="none">
      <Circle cx="50" cy="50" r="48.5" stroke={line} strokeWidth={0.4} strokeOpacity={0.7} />
      <Path d={marks.padas} stroke={line} strokeWidth={0.4} strokeOpacity={0.7} />
      <Path d={marks.signs} stroke={sign} strokeWidth={0.8} strokeLinecap="round" />
    </Svg>
  )
}

interface DiscProps {
  readonly id: string
  readonly size: number
  readonly glow: readonly [core: string, rim: string]
  readonly isSoft?: boolean
}

function Disc({ id, size, glow: [core, rim], isSoft = false }: DiscProps) {
  return (
    <Svg width={size} height={size} viewBox="0 0 100 100">
      <Defs>
        <RadialGradient id={id} cx="50%" cy={isSoft ? '50%' : '36%'} r={isSoft ? '50%' : '64%'}>
          <Stop offset="0" stopColor={core} stopOpacity={isSoft ? 0.5 : 1} />
          <Stop offset={isSoft ? '0.5' : '0.15'} stopColor={core} stopOpacity={isSoft ? 0.34 : 1} />
          <Stop offset="1" stopColor={isSoft ? core : rim} stopOpacity={isSoft ? 0 : 1} />
        </RadialGradient>
      </Defs>
      <Circle cx="50" cy="50" r="50" fill={`url(#${id})`} />
    </Svg>
  )
}

const styles = StyleSheet.create({
  orb: { alignItems: 'center', justifyContent: 'center', alignSelf: 'center', pointerEvents: 'none' },
  layer: { position: 'absolute' },
})
