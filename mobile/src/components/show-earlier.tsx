import { useLocale } from '../locale/use-locale.tsx'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import type { Earlier } from './use-earlier.ts'

/** The button that loads the page before the oldest one. */
export function ShowEarlier({ earlier }: { readonly earlier: Omit<Earlier<unknown>, 'pages'> }) {
  const { strings } = useLocale()
  return (
    <>
      {earlier.trouble ? <Notice message={earlier.trouble} /> : null}
      <Button
        kind="plain"
        label={strings.conversations.earlier}
        isBusy={earlier.isBusy}
        onPress={earlier.show}
      />
    </>
  )
}
