import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Tokens } from '@astrovoice/contracts'
import { forgetKeptQueries } from '../cache/kept-queries.ts'
import { LoadingScreen } from '../components/loading-screen.tsx'
import { apiUrl, loadConfig, type Config } from '../config.ts'
import { createCallerApi, type CallerApi } from './caller-api.ts'
import { useStays } from './use-stays.ts'
import { deviceStore } from './device-store'
import { openTokenKeeper, type TokenKeeper } from './token-keeper.ts'

/** Whether a caller is signed in, and the services to reach. */
export interface Session {
  readonly api: CallerApi
  readonly gatewayUrl: string
  readonly isSignedIn: boolean
  /** Whether the last sign-in ended because it could not be renewed. */
  readonly hasExpired: boolean
  /** Keeps the screens of a signed-in caller during an activity, even if the sign-in ends. */
  stay(): () => void
  enter(tokens: Tokens): Promise<void>
  leave(): Promise<void>
}

const SessionContext = createContext<Session | null>(null)

/** Read once for as long as the app runs. */
const setup = queryOptions({
  queryKey: ['setup'],
  queryFn: () => Promise.all([loadConfig(), openTokenKeeper(deviceStore)]),
  staleTime: Infinity,
})

/** Renders its children when the configuration and the stored sign-in are loaded. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const opened = useQuery(setup)
  if (!opened.data) return <LoadingScreen query={opened} />
  const [config, tokens] = opened.data
  return <OpenSession {...{ config, tokens, children }} />
}

interface OpenSessionProps {
  readonly config: Config
  readonly tokens: TokenKeeper
  readonly children: ReactNode
}

function OpenSession({ config, tokens, children }: OpenSessionProps) {
  const [isSignedIn, setSignedIn] = useState(tokens.current() !== null)
  const [hasExpired, setExpired] = useState(false)
  const cache = useQueryClient()
  const close = useCallback(() => {
    setSignedIn(false)
    cache.removeQueries({ queryKey: ['caller'] })
    void forgetKeptQueries()
  }, [cache])
  const { stay, leaveWhenFree } = useStays(() => {
    if (tokens.current() !== null) return
    setExpired(true)
    close()
  })
  // Other tabs of the browser sign in and out as well.
  useEffect(
    () =>
      tokens.watch(() => {
        if (tokens.current() === null) leaveWhenFree()
        else setSignedIn(true)
      }),
    [tokens, leaveWhenFree],
  )
  const api = useMemo(
    () => createCallerApi({ apiUrl, tokens, onSignedOut: leaveWhenFree }),
    [tokens, leaveWhenFree],
  )
  const enter = useCallback(
    async (next: Tokens) => {
      await tokens.keep(next)
      setExpired(false)
      setSignedIn(true)
    },
    [tokens],
  )
  const leave = useCallback(async () => {
    const refreshToken = tokens.current()?.refreshToken
    await tokens.keep(null)
    close()
    if (refreshToken) await api.ask('signOut', { body: { refreshToken } })
  }, [api, tokens, close])
  const session = useMemo(
    () => ({ api, gatewayUrl: config.gatewayUrl, isSignedIn, hasExpired, stay, enter, leave }),
    [api, config, isSignedIn, hasExpired, stay, enter, leave],
  )
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider above it.')
  return session
}
