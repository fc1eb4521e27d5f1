import { useEffect } from 'react'
import { useIsFocused } from 'expo-router'
import { useLocale } from '../locale/use-locale.tsx'
import { showPageTitle } from './page-title'

/** Names the page while its screen is shown. */
export function usePageTitle(title: string): void {
  const { strings } = useLocale()
  const isShown = useIsFocused()
  const { appName } = strings
  useEffect(() => {
    if (isShown) showPageTitle(title === appName ? appName : `${title} · ${appName}`)
  }, [isShown, title, appName])
}
