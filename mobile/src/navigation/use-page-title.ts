import { useEffect } from 'react'
import { useIsFocused } from 'expo-router'
import { useLocale } from '../locale/use-locale.tsx'
import { showPageTitle } from './page-title'

/** Names the page while its screen is shown. */
export function usePageTitle(title: string): void {
  const { t } = useLocale()
  const isShown = useIsFocused()
  const appName = t('appName')
  useEffect(() => {
    if (isShown) showPageTitle(title === appName ? appName : `${title} · ${appName}`)
  }, [isShown, title, appName])
}
