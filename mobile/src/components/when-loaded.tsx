import type { ReactNode } from 'react'
import { ActivityIndicator } from 'react-native'
import { describeFault } from '../locale/fault-words.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Notice } from './notice.tsx'
import { colors } from './theme.ts'

/** What this component reads of a query. */
interface LoadingQuery<T> {
  readonly data: T | undefined
  readonly error: unknown
  readonly isFetching: boolean
  refetch(): unknown
}

export interface WhenLoadedProps<T> {
  readonly query: LoadingQuery<T>
  readonly children: (value: T) => ReactNode
}

/** Shows a loaded value, the progress before it, or the error. An older value stays in sight with the error. */
export function WhenLoaded<T>({ query, children }: WhenLoadedProps<T>) {
  const { t } = useLocale()
  const { data, error, isFetching } = query
  return (
    <>
      {error && !isFetching ? (
        <Notice
          message={describeFault(error, t)}
          action={{ label: t('tryAgain'), onPress: () => void query.refetch() }}
        />
      ) : null}
      {data !== undefined ? (
        children(data)
      ) : isFetching ? (
        <ActivityIndicator aria-label={t('loading')} color={colors.lamp} size="large" />
      ) : null}
    </>
  )
}
