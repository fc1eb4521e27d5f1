import type { Routes } from '@astrovoice/contracts'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'
import { handleAstrologers } from './astrologers.ts'
import { handleAuth } from './auth.ts'
import { handleBirthProfiles } from './birth-profiles.ts'
import { handleCharts } from './charts.ts'
import { handleConversations } from './conversations.ts'
import { handleMe } from './me.ts'
import { handlePlaces } from './places.ts'

/** A handler for every route of the contracts. */
export const handleRoutes = (context: ApiContext): RouteHandlers<Routes> => ({
  ...handleAuth(context),
  ...handleMe(context),
  ...handlePlaces(context),
  ...handleBirthProfiles(context),
  ...handleCharts(context),
  ...handleAstrologers(context),
  ...handleConversations(context),
})
