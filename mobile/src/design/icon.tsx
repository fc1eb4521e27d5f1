import type { ColorValue } from 'react-native'
import Svg, { Path } from 'react-native-svg'
import { colors } from './colors'
import { iconPaths, type IconName } from './icon-paths.ts'
import { scaled } from './text-size'

export interface IconProps {
  readonly name: IconName
  readonly size?: number
  readonly color?: ColorValue
}

/** A drawing beside words that say the same. It grows with the text. */
export function Icon({ name, size = 20, color = colors.text }: IconProps) {
  return (
    <Svg
      aria-hidden
      width={scaled(size)}
      height={scaled(size)}
      viewBox="0 0 24 24"
      fill="none"
      stroke={color}
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {iconPaths[name].map((path) => (
        <Path key={path} d={path} />
      ))}
    </Svg>
  )
}
