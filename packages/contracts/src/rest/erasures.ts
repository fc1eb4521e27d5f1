import { z } from 'zod'
import { ErasureId } from '../ids.ts'
import { Instant } from '../language.ts'
import { defineRoute } from './route.ts'

/** What has to be sent along to erase oneself: a slip of a client must not do it. */
export const erasureConfirmation = 'erase everything'

/** An erasure under way, or the receipt of one that is done. There is nobody in it. */
export const Erasure = z
  .object({
    id: ErasureId,
    state: z.enum(['under_way', 'done']),
    requestedAt: Instant,
    finishedAt: Instant.nullable(),
    removed: z.array(z.string()).describe('What was removed, kind by kind; empty until it is done.'),
    kept: z
      .array(z.object({ what: z.string(), why: z.string() }))
      .describe('What stays, without the person, and why and how long; empty until it is done.'),
  })
  .meta({ id: 'Erasure' })
export type Erasure = z.infer<typeof Erasure>

export const erasureRoutes = {
  eraseMe: defineRoute({
    method: 'delete',
    path: '/v1/me',
    summary:
      'Erases the caller. Every sign-in ends at once, so a repeat is refused: the receipt is found by its id alone.',
    tag: 'me',
    auth: 'user',
    audit: 'erasure_ordered',
    query: z.strictObject({
      confirm: z.literal(erasureConfirmation).describe('The caller has been asked, and means it.'),
      erasureId: ErasureId.optional().describe(
        'A random UUID that the client keeps before it asks: with it the receipt is found although the reply was lost. Left out, the server chooses one.',
      ),
    }),
    reply: { status: 202, schema: Erasure },
    errors: ['request_invalid', 'erasure_id_taken'],
    budgets: ['erasures'],
  }),
  getErasure: defineRoute({
    method: 'get',
    path: '/v1/erasures/{erasureId}',
    summary: 'An erasure by its id: its state, and once it is done its receipt.',
    tag: 'me',
    auth: 'public',
    params: z.object({ erasureId: ErasureId }),
    reply: { status: 200, schema: Erasure },
    errors: ['not_found'],
  }),
}
