import type { Express, Request, Response } from 'express'
import type { z } from 'zod'
import type { AdminRouteSpec } from '@astrovoice/contracts/admin'
import { AdminFault, assertMayAct, type Budgets } from '@astrovoice/core'
import { pageOf } from '../pages/page.ts'
import { readViewer, type Viewer } from '../pages/viewer.ts'
import type { AdminHandler, AdminHandlers, AdminReply } from './admin-handlers.ts'
import { formTokenField, type Forms } from './forms.ts'
import { recordAction, type Recording } from './record-action.ts'
import type { Sessions } from './sessions.ts'

/** Checks of routes before their handlers, and what is recorded after them. */
export interface AdminGuards extends Recording {
  readonly sessions: Sessions
  readonly forms: Forms
  readonly budgets: Budgets
}

/** Responds to routes of the admin, each behind its role, the second factor and the audit log. */
export function mountAdminRoutes<Routes extends Record<string, AdminRouteSpec>>(
  app: Express,
  routes: Routes,
  handlers: AdminHandlers<Routes>,
  guards: AdminGuards,
): void {
  for (const [name, route] of Object.entries(routes)) {
    // The compiler cannot see that a handler found by name fits the route of that name.
    const handle = handlers[name] as unknown as AdminHandler<AdminRouteSpec>
    app[route.method](route.path.replace(/\{(\w+)\}/g, ':$1'), async (request, response) => {
      const { reply, viewer } = await runRoute({ route, handle, guards }, request, response)
      if ('redirect' in reply) response.redirect(303, reply.redirect)
      else response.type('html').send(String(pageOf(viewer, reply)))
    })
  }
}

interface Mounted {
  readonly route: AdminRouteSpec
  readonly handle: AdminHandler<AdminRouteSpec>
  readonly guards: AdminGuards
}

async function runRoute(
  { route, handle, guards }: Mounted,
  request: Request,
  response: Response,
): Promise<{ reply: AdminReply; viewer: Viewer }> {
  const principal = await guards.sessions.authenticate(request)
  const record = recordAction(route.action, { principal, request, recording: guards })
  const attempt = async () => {
    assertMayAct(principal, route.role)
    if (route.method === 'post') guards.forms.assertOwn(request)
    for (const name of route.budgets ?? []) await guards.budgets.take(name, principal.userId)
    const viewer = readViewer(request, { principal, formToken: guards.forms.tokenFor(request, response) })
    const reply = await handle({ ...readFields(route, request), principal, viewer })
    return { reply, viewer }
  }
  const done = await attempt().catch(async (error: unknown) => {
    await record.failure(error)
    throw error
  })
  await record.done(done.reply.about)
  return done
}

function readFields(route: AdminRouteSpec, request: Request) {
  const params = route.params?.safeParse(request.params)
  if (params?.success === false) throw new AdminFault('not_found')
  const { [formTokenField]: _, ...fields } = (request.body ?? {}) as Record<string, unknown>
  return {
    params: params?.data as never,
    query: (route.method === 'get' ? read(route.query, request.query) : undefined) as never,
    form: (route.method === 'post' ? read(route.form, fields) : undefined) as never,
  }
}

function read(schema: z.ZodObject | undefined, fields: unknown): unknown {
  const result = schema?.safeParse(fields)
  if (!result || result.success) return result?.data
  // Names of fields and reasons; what was typed is in neither.
  throw new AdminFault(
    'form_invalid',
    result.error.issues.map(({ path, message }) => `${path[0]?.toString() ?? 'form'}: ${message}`),
  )
}
