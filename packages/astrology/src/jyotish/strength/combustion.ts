import { separation } from '../arc.ts'
import type { Graha } from '../grahas.ts'

/** Distance from the Sun, in degrees, within which a graha is combust. Surya Siddhanta 9.6-9 and 10.1. */
const ORB_DEG: Readonly<Partial<Record<Graha, number>>> = {
  moon: 12,
  mars: 17,
  mercury: 14,
  jupiter: 11,
  venus: 10,
  saturn: 15,
}

const RETROGRADE_ORB_DEG: Readonly<Partial<Record<Graha, number>>> = { mercury: 12, venus: 8 }

/** Whether a graha is combust (asta). The Sun and the nodes never are. */
export const isCombust = (
  graha: Graha,
  longitudeDeg: number,
  sunLongitudeDeg: number,
  isRetrograde: boolean,
): boolean => {
  const orbDeg = (isRetrograde ? RETROGRADE_ORB_DEG[graha] : undefined) ?? ORB_DEG[graha]
  return orbDeg !== undefined && separation(longitudeDeg, sunLongitudeDeg) < orbDeg
}
