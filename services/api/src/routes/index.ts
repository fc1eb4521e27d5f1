import type { Routes } from '@astrovoice/contracts'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'
import { handleAstrologers } from './astrologers.ts'
import { handleAuth } from './auth.ts'
import { handleBirthProfiles } from './birth-profiles.ts'
import { handleCharts } from './charts.ts'
import { handleConsents } from './consents.ts'
import { handleConversations } from './conversations.ts'
import { handleDevices } from './devices.ts'
import { handleErasures } from './erasures.ts'
import { handleExports } from './exports.ts'
import { handleHoroscopes } from './horoscopes.ts'
import { handleMe } from './me.ts'
import { handleMemory } from './memory.ts'
import { handlePayments } from './payments.ts'
import { handlePlaces } from './places.ts'
import { handlePredictions } from './predictions.ts'
import { handleWallet } from './wallet.ts'
import { handleReports } from './reports.ts'
import { handleSafety } from './safety.ts'

/** A handler for every route of the contracts. */
export const handleRoutes = (context: ApiContext): RouteHandlers<Routes> => ({
  ...handleAuth(context),
  ...handleMe(context),
  ...handleDevices(context),
  ...handleExports(context),
  ...handleErasures(context),
  ...handleConsents(context),
  ...handlePlaces(context),
  ...handleBirthProfiles(context),
  ...handleCharts(context),
  ...handleHoroscopes(context),
  ...handleAstrologers(context),
  ...handleConversations(context),
  ...handleMemory(context),
  ...handlePredictions(context),
  ...handleWallet(context),
  ...handlePayments(context),
  ...handleReports(context),
  ...handleSafety(context),
})
