import { useQueryClient } from '@tanstack/react-query'
import { useAttempt } from '../components/use-attempt.ts'
import { useSession } from '../session/use-session.tsx'
import { walletKey } from './queries.ts'

/** Changes the wallet, and has every screen read it again. */
export function useWalletChange() {
  const { api } = useSession()
  const cache = useQueryClient()
  const { isBusy, trouble, attempt } = useAttempt()
  const change = (ask: () => Promise<unknown>) =>
    void attempt(async () => {
      await ask()
      await cache.invalidateQueries({ queryKey: walletKey(api) })
    })
  return { api, isBusy, trouble, change }
}

/** Not a secret: it tells one press of a button from the next. */
export const newKey = () => `top-up-${Date.now()}-${Math.random().toString(36).slice(2)}`
