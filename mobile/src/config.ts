import { Platform } from 'react-native'
import { z } from 'zod'

/** Whether sign-in codes go to the development inbox: whoever is at this machine may read them there. */
export const hasDevInbox =
  __DEV__ || (Platform.OS === 'web' && ['localhost', '127.0.0.1'].includes(location.hostname))

const Config = z.object({ gatewayUrl: z.url() })
export type Config = z.infer<typeof Config>

/** Where the REST API is: the page's own origin on the web; set by EXPO_PUBLIC_API_URL in a phone's build. */
export const apiUrl =
  process.env.EXPO_PUBLIC_API_URL ?? (Platform.OS === 'web' ? '' : 'http://localhost:8080')

/** What only the server knows of where things are. */
export async function loadConfig(): Promise<Config> {
  const reply = await fetch(`${apiUrl}/config.json`)
  if (!reply.ok) throw new Error(`The server answered ${reply.status} for its configuration.`)
  return Config.parse(await reply.json())
}
