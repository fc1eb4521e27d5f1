import { useEffect, useRef } from 'react'
import { Animated, Easing, Platform, StyleSheet, View } from 'react-native'
import Svg, { Circle, Defs, RadialGradient, Stop } from 'react-native-svg'
import { colors } from '../components/theme.ts'
import type { CallView } from './call-view.ts'
import { useReducedMotion } from './use-reduced-motion.ts'

export interface VoiceOrbProps {
  readonly phase: CallView['phase']
  /** How loud it is now, 0 to 1. */
  readonly level: number
  readonly size?: number
}

const glow: Record<CallView['phase'], readonly [core: string, rim: string]> = {
  ready: ['#8E83D8', '#2B2760'],
  connecting: ['#8E83D8', '#2B2760'],
  listening: ['#9BD8C0', '#1E5A5E'],
  thinking: ['#B9A6FF', '#4A3A9C'],
  speaking: ['#FFE3AE', '#C5701F'],
  ended: ['#5A6088', '#20243F'],
}

// Only phones have the native animation driver.
const useNativeDriver = Platform.OS !== 'web'

/** An animated disc that follows the voice. The text beside it says the same. */
export function VoiceOrb({ phase, level, size = 176 }: VoiceOrbProps) {
  const isStill = useReducedMotion() || phase === 'ended'
  const breath = useBreath(phase === 'thinking' || phase === 'connecting' ? 700 : 2200, isStill)
  const swell = useSwell(isStill ? 0 : level)
  const [core, rim] = glow[phase]
  const halo = Animated.add(swell, breath.interpolate({ inputRange: [0, 1], outputRange: [0.94, 1.04] }))
  return (
    <View aria-hidden style={[styles.orb, { width: size * 1.6, height: size * 1.3 }]}>
      <Animated.View style={[styles.layer, { opacity: 0.35, transform: [{ scale: halo }] }]}>
        <Disc id={`halo-${phase}`} size={size * 1.3} core={core} rim={colors.night} isSoft />
      </Animated.View>
      <Animated.View
        style={[styles.layer, { transform: [{ scale: Animated.add(1, Animated.multiply(swell, 0.4)) }] }]}
      >
        <Disc id={`lamp-${phase}`} size={size * 0.72} core={core} rim={rim} />
      </Animated.View>
    </View>
  )
}

interface DiscProps {
  readonly id: string
  readonly size: number
  readonly core: string
  readonly rim: string
  readonly isSoft?: boolean
}

function Disc({ id, size, core, rim, isSoft }: DiscProps) {
  return (
    <Svg width={size} height={size} viewBox="0 0 100 100">
      <Defs>
        <RadialGradient id={id} cx="50%" cy={isSoft ? '50%' : '38%'} r={isSoft ? '50%' : '62%'}>
          <Stop offset="0" stopColor={core} />
          <Stop offset="1" stopColor={rim} stopOpacity={isSoft ? 0 : 1} />
        </RadialGradient>
      </Defs>
      <Circle cx="50" cy="50" r="50" fill={`url(#${id})`} />
    </Svg>
  )
}

/** Oscillates between 0 and 1 while mounted. */
function useBreath(halfMs: number, isStill: boolean): Animated.Value {
  const breath = useRef(new Animated.Value(0.5)).current
  useEffect(() => {
    if (isStill) return breath.setValue(0.5)
    const half = (toValue: number) =>
      Animated.timing(breath, {
        toValue,
        duration: halfMs,
        easing: Easing.inOut(Easing.sin),
        useNativeDriver,
      })
    const loop = Animated.loop(Animated.sequence([half(1), half(0)]))
    loop.start()
    return () => loop.stop()
  }, [breath, halfMs, isStill])
  return breath
}

/** Follows the loudness smoothly; speech is mostly below 0.3. */
function useSwell(level: number): Animated.Value {
  const swell = useRef(new Animated.Value(0)).current
  useEffect(() => {
    Animated.timing(swell, { toValue: Math.min(0.4, level * 1.6), duration: 120, useNativeDriver }).start()
  }, [swell, level])
  return swell
}

const styles = StyleSheet.create({
  orb: { alignItems: 'center', justifyContent: 'center', alignSelf: 'center', pointerEvents: 'none' },
  layer: { position: 'absolute' },
})
