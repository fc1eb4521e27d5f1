import type { AdminFormFields, AdminParams, AdminQuery, AdminRouteSpec } from '@astrovoice/contracts/admin'
import type { UserId } from '@astrovoice/contracts'
import type { Principal } from '@astrovoice/core'
import type { Html } from '../pages/html.ts'
import type { Viewer } from '../pages/viewer.ts'

/** A request that passed its route's guard and fits its schemas. */
interface AdminRequest<R extends AdminRouteSpec> {
  readonly params: AdminParams<R>
  readonly query: AdminQuery<R>
  readonly form: AdminFormFields<R>
  readonly principal: Principal
  /** Who reads the page, for its forms and links. */
  readonly viewer: Viewer
}

/** What the audit log has of an action beyond the parameters of its address. */
export interface About {
  readonly subjectId?: UserId | undefined
  readonly target?: string | undefined
  /** Names and figures, nothing personal. */
  readonly detail?: string | undefined
}

export type AdminReply =
  | { readonly title: string; readonly body: Html; readonly about?: About }
  | { readonly redirect: string; readonly about?: About }

export type AdminHandler<R extends AdminRouteSpec> = (request: AdminRequest<R>) => Promise<AdminReply>

/** One handler for every route, so that a missing one does not compile. */
export type AdminHandlers<Routes extends Record<string, AdminRouteSpec>> = {
  readonly [N in keyof Routes]: AdminHandler<Routes[N]>
}
