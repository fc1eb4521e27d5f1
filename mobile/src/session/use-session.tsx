import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import type { Tokens } from '@astrovoice/contracts'
import { Screen } from '../components/screen.tsx'
import { useLoaded } from '../components/use-loaded.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { apiUrl, loadConfig, type Config } from '../config.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { createCallerApi, type CallerApi } from './caller-api.ts'
import { useStays } from './use-stays.ts'
import { deviceStore } from './device-store'
import { openTokenKeeper, type TokenKeeper } from './token-keeper.ts'

/** Whether a caller is signed in, and the services to reach. */
export interface Session {
  readonly api: CallerApi
  readonly gatewayUrl: string
  readonly isSignedIn: boolean
  /** Keeps the screens of a signed-in caller during an activity, even if the sign-in ends. */
  stay(): () => void
  enter(tokens: Tokens): Promise<void>
  leave(): Promise<void>
}

const SessionContext = createContext<Session | null>(null)

const openSession = () => Promise.all([loadConfig(), openTokenKeeper(deviceStore)])

/** Renders its children when the configuration and the stored sign-in are loaded. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { strings } = useLocale()
  const [opened, reopen] = useLoaded(openSession)
  if (opened.status === 'ready') {
    const [config, tokens] = opened.value
    return <OpenSession {...{ config, tokens, children }} />
  }
  return (
    <Screen title={strings.appName}>
      <WhenLoaded loaded={opened} onRetry={reopen}>
        {() => null}
      </WhenLoaded>
    </Screen>
  )
}

interface OpenSessionProps {
  readonly config: Config
  readonly tokens: TokenKeeper
  readonly children: ReactNode
}

function OpenSession({ config, tokens, children }: OpenSessionProps) {
  const [isSignedIn, setSignedIn] = useState(tokens.current() !== null)
  const { stay, leaveWhenFree } = useStays(() => setSignedIn(tokens.current() !== null))
  const api = useMemo(
    () => createCallerApi({ apiUrl, tokens, onSignedOut: leaveWhenFree }),
    [tokens, leaveWhenFree],
  )
  const enter = useCallback(
    async (next: Tokens) => {
      await tokens.keep(next)
      setSignedIn(true)
    },
    [tokens],
  )
  const leave = useCallback(async () => {
    const refreshToken = tokens.current()?.refreshToken
    await tokens.keep(null)
    setSignedIn(false)
    if (refreshToken) await api.ask('signOut', { body: { refreshToken } })
  }, [api, tokens])
  const session = useMemo(
    () => ({ api, gatewayUrl: config.gatewayUrl, isSignedIn, stay, enter, leave }),
    [api, config, isSignedIn, stay, enter, leave],
  )
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider above it.')
  return session
}
