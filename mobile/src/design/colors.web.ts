import { useSyncExternalStore } from 'react'
import { colorNames, type ColorName, type Scheme } from './palette.ts'

/** The page gives each name its value in both schemes, so the page follows the system before any script runs. */
export const colors = Object.fromEntries(colorNames.map((name) => [name, `var(--${name})`])) as Record<
  ColorName,
  string
>

const dark = matchMedia('(prefers-color-scheme: dark)')

function follow(onChange: () => void): () => void {
  dark.addEventListener('change', onChange)
  return () => dark.removeEventListener('change', onChange)
}

/**
 * The scheme that is shown, for what needs more than a colour. The hook of react-native-web misses a change when a component
 * above it renders first.
 */
export const useScheme = (): Scheme => useSyncExternalStore(follow, () => (dark.matches ? 'dark' : 'light'))
