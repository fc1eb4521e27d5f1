import { Platform } from 'react-native'

/** Phones have Devanagari type of their own; nothing is bundled for them. */
export const titleFont = Platform.select({ ios: 'Georgia', default: 'serif' })
export const bodyFont: string | undefined = undefined
