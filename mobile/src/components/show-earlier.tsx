import { describeFault } from '../locale/fault-words.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

/** What this component reads of a query of pages. */
interface PagedQuery {
  readonly error: unknown
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly isFetchNextPageError: boolean
  fetchNextPage(): unknown
}

/** The button that loads the page before the oldest one, if there is one. */
export function ShowEarlier({ query }: { readonly query: PagedQuery }) {
  const { t } = useLocale()
  if (!query.hasNextPage) return null
  return (
    <>
      {query.isFetchNextPageError ? <Notice message={describeFault(query.error, t)} /> : null}
      <Button
        kind="plain"
        label={t('conversations.earlier')}
        isBusy={query.isFetchingNextPage}
        onPress={() => void query.fetchNextPage()}
      />
    </>
  )
}
