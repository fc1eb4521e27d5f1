import { useState } from 'react'
import { describeFault } from '../locale/fault-words.ts'
import { useLocale } from '../locale/use-locale.tsx'

/** Runs an action that may fail: whether it is running, and its error in the caller's language. */
export function useAttempt() {
  const { t } = useLocale()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  return {
    isBusy,
    error,
    trouble: error === null ? null : describeFault(error, t),
    async attempt(act: () => Promise<void>): Promise<void> {
      setBusy(true)
      setError(null)
      try {
        await act()
      } catch (thrown) {
        setError(thrown)
      } finally {
        setBusy(false)
      }
    },
  }
}
