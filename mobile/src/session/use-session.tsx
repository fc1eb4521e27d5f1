import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Tokens, UserId } from '@astrovoice/contracts'
import { dropOtherCallers } from '../cache/kept-queries.ts'
import { forgetKeptQueries } from '../cache/persist-queries.ts'
import { callStore } from '../calls/kept/call-store'
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

/** Screens that are tested alone get a session by it. */
export const SessionContext = createContext<Session | null>(null)

/** Read once for as long as the app runs. */
const setup = queryOptions({
  queryKey: ['setup'],
  queryFn: async ({ client }) => {
    const [config, tokens, kept] = await Promise.all([
      loadConfig(),
      openTokenKeeper(deviceStore),
      callStore.load(),
    ])
    // While no page was open, another tab may have signed out or signed in somebody else.
    const userId = callerOf(tokens)
    dropOtherCallers(client, userId)
    if (kept && kept.userId !== userId) callStore.save(null)
    return { config, tokens }
  },
  staleTime: Infinity,
})

const callerOf = (tokens: TokenKeeper): UserId | null => tokens.current()?.userId ?? null

/** Renders its children when the configuration and the stored sign-in are loaded. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const opened = useQuery(setup)
  if (!opened.data) return <LoadingScreen query={opened} />
  return <OpenSession {...opened.data}>{children}</OpenSession>
}

interface OpenSessionProps {
  readonly config: Config
  readonly tokens: TokenKeeper
  readonly children: ReactNode
}

function OpenSession({ config, tokens, children }: OpenSessionProps) {
  const [userId, setUserId] = useState(() => callerOf(tokens))
  const [hasExpired, setExpired] = useState(false)
  const cache = useQueryClient()
  /** Erases what this page and the device hold of the caller before. */
  const change = useCallback(
    (next: UserId | null) => {
      setUserId(next)
      dropOtherCallers(cache, next)
      callStore.save(null)
      void forgetKeptQueries()
    },
    [cache],
  )
  const { stay, leaveWhenFree } = useStays(() => {
    const next = callerOf(tokens)
    if (next === userId) return
    setExpired(next === null)
    change(next)
  })
  // Other tabs of the browser sign in and out as well.
  useEffect(
    () =>
      tokens.watch(() => {
        if (callerOf(tokens) !== userId) leaveWhenFree()
      }),
    [tokens, userId, leaveWhenFree],
  )
  const api = useMemo(
    () => createCallerApi({ apiUrl, userId, tokens, onSignedOut: leaveWhenFree }),
    [tokens, userId, leaveWhenFree],
  )
  const enter = useCallback(
    async (next: Tokens) => {
      await tokens.keep(next)
      setExpired(false)
      change(next.userId)
    },
    [tokens, change],
  )
  const leave = useCallback(async () => {
    const refreshToken = tokens.current()?.refreshToken
    await tokens.keep(null)
    change(null)
    if (refreshToken) await api.ask('signOut', { body: { refreshToken } })
  }, [api, tokens, change])
  const session = useMemo(
    () => ({
      api,
      gatewayUrl: config.gatewayUrl,
      isSignedIn: userId !== null,
      hasExpired,
      stay,
      enter,
      leave,
    }),
    [api, config, userId, hasExpired, stay, enter, leave],
  )
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider above it.')
  return session
}
