import { useEffect, useState, type ComponentType, type ReactElement, type ReactNode } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react-native'
import { Slot } from 'expo-router'
import { ExpoRoot } from 'expo-router/build/ExpoRoot'
import { getMockContext } from 'expo-router/testing-library'
import { SafeAreaProvider } from 'react-native-safe-area-context'
import type { RestReply, RestRequest } from '@astrovoice/client/rest'
import { UserId, type RouteName } from '@astrovoice/contracts'
import { LocaleProvider, useAccountMessages } from '../locale/use-locale.tsx'
import type { CallerApi } from '../session/caller-api.ts'
import { SessionContext, type Session } from '../session/use-session.tsx'

/** What the API replies to some routes; the others never reply. */
export type Replies = {
  readonly [N in RouteName]?: (request: RestRequest<N>) => RestReply<N> | Promise<RestReply<N>>
}

const metrics = {
  frame: { x: 0, y: 0, width: 390, height: 844 },
  insets: { top: 47, left: 0, right: 0, bottom: 34 },
}

/** Shows a screen on a phone, to a signed-in caller unless `session` says otherwise. */
export const renderScreen = (
  screen: ReactElement,
  replies: Replies,
  session: Partial<Session> = {},
): Promise<void> => renderRoutes({ index: () => screen }, '/', replies, session)

/** Opens the app of these routes, by their paths in the folder of routes, at an address. */
export async function renderRoutes(
  routes: Readonly<Record<string, ComponentType>>,
  address: string,
  replies: Replies,
  session: Partial<Session> = {},
): Promise<void> {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Infinity } } })
  const shown = { ...sessionWith(replies), ...session }
  const Layout = () => (
    <SafeAreaProvider initialMetrics={metrics}>
      <QueryClientProvider client={cache}>
        <LocaleProvider>
          <SessionContext value={shown}>
            <WithMessages>
              <Slot />
            </WithMessages>
          </SessionContext>
        </LocaleProvider>
      </QueryClientProvider>
    </SafeAreaProvider>
  )
  await render(<ExpoRoot context={getMockContext({ _layout: Layout, ...routes })} location={address} />)
}

/** All messages are loaded before a screen is shown, as a lazy screen does it. */
function WithMessages({ children }: { readonly children: ReactNode }) {
  const load = useAccountMessages()
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => void load().then(() => setLoaded(true)), [load])
  return isLoaded ? children : null
}

const nothing = async () => undefined

function sessionWith(replies: Replies): Session {
  const api: CallerApi = {
    userId: UserId.parse('0197c2a0-0000-7000-8000-000000000001'),
    ask: <N extends RouteName>(name: N, request: RestRequest<N>) => {
      const reply = replies[name] as ((asked: RestRequest<N>) => Promise<RestReply<N>>) | undefined
      return reply ? Promise.resolve(request).then(reply) : new Promise<RestReply<N>>(() => undefined)
    },
    freshAccessToken: async () => 'token',
  }
  return {
    api,
    gatewayUrl: 'https://gateway.example',
    isSignedIn: true,
    hasExpired: false,
    stay: () => () => undefined,
    enter: nothing,
    leave: nothing,
  }
}
