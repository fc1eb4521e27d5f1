import { colors } from '../design/colors'
import { bodyFont, titleFont } from '../design/fonts'
import { scaled } from '../design/text-size'

export { colors }

export const space = { xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 32 } as const
export const radius = { s: 10, m: 16, l: 24, round: 999 } as const
/** The smallest size of a touch target. */
export const touchSize = 48

const inFont = (fontFamily: string | undefined) => (fontFamily ? { fontFamily } : {})

/** Sizes in points at the usual text size; all grow with the system's. */
const sized = (size: number, line: number) => ({ fontSize: scaled(size), lineHeight: scaled(line) })

export const text = {
  display: { ...inFont(titleFont), ...sized(36, 46), color: colors.text },
  title: { ...inFont(titleFont), ...sized(25, 34), color: colors.text },
  heading: { ...inFont(bodyFont), ...sized(17, 25), fontWeight: '600', color: colors.text },
  body: { ...inFont(bodyFont), ...sized(16, 25), color: colors.text },
  quiet: { ...inFont(bodyFont), ...sized(14, 21), color: colors.quiet },
  label: { ...inFont(bodyFont), ...sized(14, 21), fontWeight: '600', color: colors.quiet },
  small: { ...inFont(bodyFont), ...sized(12, 17), color: colors.quiet },
} as const
