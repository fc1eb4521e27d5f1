import { Appearance, DynamicColorIOS, Platform, useColorScheme, type ColorValue } from 'react-native'
import { colorNames, palettes, type ColorName, type Scheme } from './palette.ts'

const schemeOf = (name: string | null | undefined): Scheme => (name === 'light' ? 'light' : 'dark')

/** Android has no colour that follows the system by itself: the scheme of the start holds until the next one. */
const schemeAtStart = schemeOf(Appearance.getColorScheme())

const colorOf = (name: ColorName): ColorValue =>
  Platform.OS === 'ios'
    ? DynamicColorIOS({ dark: palettes.dark[name], light: palettes.light[name] })
    : palettes[schemeAtStart][name]

export const colors = Object.fromEntries(colorNames.map((name) => [name, colorOf(name)])) as Record<
  ColorName,
  ColorValue
>

/** The scheme that is shown, for what needs more than a colour. */
export function useScheme(): Scheme {
  const now = schemeOf(useColorScheme())
  return Platform.OS === 'ios' ? now : schemeAtStart
}
