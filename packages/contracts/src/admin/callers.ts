import { z } from 'zod'
import { UserId } from '../ids.ts'
import { SignInAddress } from '../rest/auth.ts'
import { defineAdminRoute } from './admin-route.ts'

export const adminCallerRoutes = {
  askForCaller: defineAdminRoute({
    method: 'get',
    path: '/callers',
    summary: 'Where a caller is looked up.',
    role: 'support',
    secondFactor: true,
  }),
  // A form, so that no address of a page has a phone number.
  findCaller: defineAdminRoute({
    method: 'post',
    path: '/callers',
    summary: 'Finds a caller by the whole phone number or mail address, or by their id.',
    role: 'support',
    secondFactor: true,
    form: z.object({ who: z.union([UserId, SignInAddress]) }),
    action: 'caller_looked_up',
    budgets: ['callerLooks'],
  }),
  showCaller: defineAdminRoute({
    method: 'get',
    path: '/callers/{userId}',
    summary: 'What support needs of a caller: no phone in full, no birth, no word that was said.',
    role: 'support',
    secondFactor: true,
    params: z.object({ userId: UserId }),
    action: 'caller_viewed',
    budgets: ['callerLooks'],
  }),
}
