import { Platform } from 'react-native'
import { z } from 'zod'

/** Whether sign-in codes go to the development inbox, which everybody at this machine can read. */
export const hasDevInbox =
  __DEV__ || (Platform.OS === 'web' && ['localhost', '127.0.0.1'].includes(location.hostname))

const Config = z.object({ gatewayUrl: z.url() })
export type Config = z.infer<typeof Config>

/** Address of the REST API: on the web the page's own origin, on a phone EXPO_PUBLIC_API_URL of its build. */
export const apiUrl =
  process.env.EXPO_PUBLIC_API_URL ?? (Platform.OS === 'web' ? '' : 'http://localhost:8080')

/** Addresses that only the server knows. */
export async function loadConfig(): Promise<Config> {
  const reply = await fetch(`${apiUrl}/config.json`)
  if (!reply.ok) throw new Error(`The server answered ${reply.status} for its configuration.`)
  return Config.parse(await reply.json())
}
