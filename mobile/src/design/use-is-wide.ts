import { useWindowDimensions } from 'react-native'

/** From this width on two columns stand beside each other, in points. */
const wideFrom = 960

/** Whether the window has room for two columns. */
export const useIsWide = (): boolean => useWindowDimensions().width >= wideFrom
