import { Platform } from 'react-native'

/** A night sky with one warm lamp. Text on every surface reaches at least 4.5:1 (WCAG 2.2 AA). */
export const colors = {
  night: '#0B0E20',
  surface: '#141832',
  raised: '#1D2245',
  line: '#323A66',
  /** The border of what can be used: 3:1 on every surface (WCAG 2.2, 1.4.11). */
  edge: '#6C78AE',
  text: '#F5F0E6',
  quiet: '#B4BAD6',
  lamp: '#F2B45A',
  lampDim: '#3A2E22',
  onLamp: '#1C1204',
  caller: '#26305F',
  danger: '#FF9A8B',
  dangerDeep: '#5B1F24',
  calm: '#9BD8C0',
} as const

export const space = { xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 32 } as const
export const radius = { s: 10, m: 16, l: 24, round: 999 } as const
/** The smallest size of a touch target. */
export const touchSize = 48

const titleFont = Platform.select({
  ios: 'Georgia',
  web: 'Georgia, "Noto Serif", "Noto Serif Devanagari", serif',
})
const bodyFont = Platform.select({
  web: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Devanagari", sans-serif',
})

const inFont = (fontFamily: string | undefined) => (fontFamily ? { fontFamily } : {})

export const text = {
  display: { ...inFont(titleFont), fontSize: 34, lineHeight: 42, color: colors.text },
  title: { ...inFont(titleFont), fontSize: 24, lineHeight: 32, color: colors.text },
  heading: { ...inFont(bodyFont), fontSize: 17, lineHeight: 24, fontWeight: '600', color: colors.text },
  body: { ...inFont(bodyFont), fontSize: 16, lineHeight: 24, color: colors.text },
  quiet: { ...inFont(bodyFont), fontSize: 14, lineHeight: 20, color: colors.quiet },
  label: { ...inFont(bodyFont), fontSize: 14, lineHeight: 20, fontWeight: '600', color: colors.quiet },
} as const
