import { useEffect, useState } from 'react'
import { Animated, Easing, Platform } from 'react-native'
import { swellAt } from './orb-shape.ts'

// Only phones have the native animation driver.
const useNativeDriver = Platform.OS !== 'web'

/** Oscillates between 0 and 1 while mounted; rests in the middle when it is still. */
export function useBreath(halfMs: number, isStill: boolean): Animated.Value {
  const [breath] = useState(() => new Animated.Value(0.5))
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

/** Follows the loudness smoothly, between 0 and 1. */
export function useSwell(level: number): Animated.Value {
  const [swell] = useState(() => new Animated.Value(0))
  useEffect(() => {
    Animated.timing(swell, { toValue: swellAt(level), duration: 120, useNativeDriver }).start()
  }, [swell, level])
  return swell
}
