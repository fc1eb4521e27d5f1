import { useState } from 'react'
import { useAttempt } from './use-attempt.ts'

export interface Earlier<P> {
  /** The pages that were loaded, oldest first. */
  readonly pages: readonly P[]
  readonly isBusy: boolean
  readonly trouble: string | null
  show(): void
}

/** Pages before the latest one, loaded one by one. */
export function useEarlier<P>(latest: P | null, load: (oldest: P) => Promise<P>): Earlier<P> {
  const [earlier, setEarlier] = useState<readonly P[]>([])
  const { isBusy, trouble, attempt } = useAttempt()
  const pages = latest === null ? earlier : [...earlier, latest]
  const [oldest] = pages
  return {
    pages,
    isBusy,
    trouble,
    show: () =>
      void attempt(async () => {
        if (oldest === undefined) return
        const page = await load(oldest)
        setEarlier((before) => [page, ...before])
      }),
  }
}
