import { astrologerRoutes } from './astrologers.ts'
import { authRoutes } from './auth.ts'
import { birthProfileRoutes } from './birth-profiles.ts'
import { chartRoutes } from './charts.ts'
import { conversationRoutes } from './conversations.ts'
import { kundliRoutes } from './kundli.ts'
import { meRoutes } from './me.ts'
import { placeRoutes } from './places.ts'

/** Every REST route of the service, by the name of what it does. */
export const routes = {
  ...authRoutes,
  ...meRoutes,
  ...placeRoutes,
  ...birthProfileRoutes,
  ...chartRoutes,
  ...kundliRoutes,
  ...astrologerRoutes,
  ...conversationRoutes,
}

export type Routes = typeof routes
export type RouteName = keyof Routes
