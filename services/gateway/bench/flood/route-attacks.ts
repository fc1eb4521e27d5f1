import { routes, type RouteName, type RouteSpec } from '@astrovoice/contracts'
import type { RouteAttack } from './orders.ts'

const birth = { name: 'Asha', date: '1990-05-15', time: '10:30', placeId: '1259229' }
const refreshToken = 'x'.repeat(43)

/** The bodies and queries of routes; a type error names a missing one. */
const given: Partial<
  Record<RouteName, { readonly query?: string; readonly body?: Record<string, unknown> }>
> = {
  requestSignInCode: { body: { to: '+919800000099' } },
  signIn: { body: { to: '+919800000099', code: '123456' } },
  refreshTokens: { body: { refreshToken } },
  signOut: { body: { refreshToken } },
  createBirthProfile: { body: birth },
  replaceBirthProfile: { body: birth },
  setPresentPlace: { body: { placeId: null } },
  setPreferences: { body: { timeZone: 'Asia/Kolkata' } },
  decideConsents: { body: { isAdult: true, decisions: [], language: 'en', surface: 'api' } },
  findNearPlaces: { query: '?latitudeDeg=17.4&longitudeDeg=78.5' },
  searchPlaces: { query: '?q=Hyderabad' },
}

/** One attack for every route. @throws Error with a route whose body is unknown. */
export const routeAttacks: readonly RouteAttack[] = Object.entries<RouteSpec>(routes).map(([name, route]) => {
  const { query = '', body } = given[name as RouteName] ?? {}
  if (route.body && !body) throw new Error(`The flood knows no body for the route ${name}.`)
  return { name, method: route.method.toUpperCase(), path: route.path + query, ...(body && { body }) }
})
