import type { ReactNode } from 'react'
import { ActivityIndicator } from 'react-native'
import { describeFault } from '../locale/fault-words.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Notice } from './notice.tsx'
import { colors } from './theme.ts'
import type { Loaded } from './use-loaded.ts'

export interface WhenLoadedProps<T> {
  readonly loaded: Loaded<T>
  readonly onRetry: () => void
  readonly children: (value: T) => ReactNode
}

/** Shows a loaded value, the progress before it, or the error. */
export function WhenLoaded<T>({ loaded, onRetry, children }: WhenLoadedProps<T>) {
  const { strings } = useLocale()
  switch (loaded.status) {
    case 'loading':
      return <ActivityIndicator aria-label={strings.loading} color={colors.lamp} size="large" />
    case 'failed':
      return (
        <Notice
          message={describeFault(loaded.error, strings)}
          action={{ label: strings.tryAgain, onPress: onRetry }}
        />
      )
    case 'ready':
      return children(loaded.value)
  }
}
