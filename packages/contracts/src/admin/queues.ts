import { z } from 'zod'
import { queueNames } from '../operations/jobs.ts'
import type { AdminAction } from './actions.ts'
import type { AdminRole } from './role.ts'

/** Where Bull Board is. */
export const boardPath = '/queues'

interface BoardRouteSpec {
  readonly method: 'get' | 'put'
  /** Below `boardPath`, as Bull Board has it. */
  readonly path: RegExp
  readonly role: AdminRole
  readonly secondFactor: true
  readonly action?: AdminAction
}

const queue = `(?<target>${z.enum(queueNames).options.join('|')})`

/** What is taken of Bull Board. It can do more, and nothing else of it is let through. */
export const boardRoutes = {
  read: { method: 'get', path: /^\//, role: 'viewer', secondFactor: true },
  retryJob: {
    method: 'put',
    // `clean` is no job: it would remove all jobs of a state.
    path: new RegExp(`^/api/queues/${queue}/(?!clean/)[^/]+/retry$`),
    role: 'operator',
    secondFactor: true,
    action: 'job_retried',
  },
  retryAll: {
    method: 'put',
    path: new RegExp(`^/api/queues/${queue}/retry/failed$`),
    role: 'operator',
    secondFactor: true,
    action: 'job_retried',
  },
} as const satisfies Record<string, BoardRouteSpec>

export type BoardRoute = (typeof boardRoutes)[keyof typeof boardRoutes]
