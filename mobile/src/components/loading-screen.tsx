import { useLocale } from '../locale/use-locale.tsx'
import { Screen } from './screen.tsx'
import { WhenLoaded, type WhenLoadedProps } from './when-loaded.tsx'

/** The whole screen while what it needs is loaded. */
export function LoadingScreen<T>({ query }: Pick<WhenLoadedProps<T>, 'query'>) {
  const { t } = useLocale()
  return (
    <Screen title={t('appName')}>
      <WhenLoaded query={query}>{() => null}</WhenLoaded>
    </Screen>
  )
}
