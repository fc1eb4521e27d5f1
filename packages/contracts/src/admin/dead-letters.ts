import { z } from 'zod'
import { queueNames } from '../operations/jobs.ts'
import { defineAdminRoute } from './admin-route.ts'
import { listField } from './form-fields.ts'

const group = z.object({
  queue: z.enum(queueNames),
  job: z.string().min(1).max(200),
  reason: z.string().max(2000),
})
/** As many as a page shows. */
export const maxChosenLetters = 200
const chosen = group.extend({
  ids: listField(z.uuid()).pipe(z.array(z.uuid()).min(1, 'tick at least one').max(maxChosenLetters)),
})

export const adminDeadLetterRoutes = {
  listDeadLetters: defineAdminRoute({
    method: 'get',
    path: '/dead-letters',
    summary: 'Jobs that failed for good, counted by queue, job and reason.',
    role: 'viewer',
    secondFactor: true,
  }),
  showDeadLetters: defineAdminRoute({
    method: 'get',
    path: '/dead-letters/group',
    summary: 'The jobs of one queue that failed for one reason.',
    role: 'viewer',
    secondFactor: true,
    query: group,
  }),
  replayDeadLetters: defineAdminRoute({
    method: 'post',
    path: '/dead-letters/replay',
    summary: 'Puts jobs back into their queue. Jobs are idempotent: nothing happens twice.',
    role: 'operator',
    secondFactor: true,
    form: chosen,
    action: 'dead_letters_replayed',
  }),
  discardDeadLetters: defineAdminRoute({
    method: 'post',
    path: '/dead-letters/discard',
    summary: 'Removes jobs for good.',
    role: 'operator',
    secondFactor: true,
    form: chosen,
    action: 'dead_letters_discarded',
  }),
}
