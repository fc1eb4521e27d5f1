import { z } from 'zod'
import { UserId } from '../ids.ts'
import { Instant } from '../language.ts'
import { defineRoute } from './route.ts'

export const Me = z
  .object({
    id: UserId,
    phone: z.string().nullable(),
    email: z.string().nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof Me>

export const meRoutes = {
  getMe: defineRoute({
    method: 'get',
    path: '/v1/me',
    summary: 'The signed-in caller.',
    tag: 'me',
    auth: 'user',
    reply: { status: 200, schema: Me },
    errors: [],
  }),
}
