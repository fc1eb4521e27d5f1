import { astrologerRoutes } from './astrologers.ts'
import { authRoutes } from './auth.ts'
import { birthProfileRoutes } from './birth-profiles.ts'
import { chartRoutes } from './readings/charts.ts'
import { consentRoutes } from './consents.ts'
import { conversationRoutes } from './conversations.ts'
import { deviceRoutes } from './devices.ts'
import { erasureRoutes } from './erasures.ts'
import { exportRoutes } from './exports.ts'
import { horoscopeRoutes } from './readings/horoscopes.ts'
import { kundliRoutes } from './readings/kundli.ts'
import { meRoutes } from './me.ts'
import { memoryRoutes } from './memory/memory.ts'
import { paymentRoutes } from './payments.ts'
import { placeRoutes } from './places.ts'
import { predictionRoutes } from './memory/predictions.ts'
import { walletRoutes } from './wallet.ts'
import { reportRoutes } from './reports.ts'
import { safetyRoutes } from './safety.ts'

/** Every REST route of the service, by the name of what it does. */
export const routes = {
  ...authRoutes,
  ...meRoutes,
  ...deviceRoutes,
  ...exportRoutes,
  ...erasureRoutes,
  ...consentRoutes,
  ...placeRoutes,
  ...birthProfileRoutes,
  ...chartRoutes,
  ...kundliRoutes,
  ...horoscopeRoutes,
  ...astrologerRoutes,
  ...conversationRoutes,
  ...memoryRoutes,
  ...predictionRoutes,
  ...walletRoutes,
  ...paymentRoutes,
  ...reportRoutes,
  ...safetyRoutes,
}

export type Routes = typeof routes
export type RouteName = keyof Routes
