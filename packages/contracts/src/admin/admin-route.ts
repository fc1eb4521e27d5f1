import type { z } from 'zod'
import type { SharedBudgetName } from '../budgets.ts'
import type { AdminAction } from './actions.ts'
import type { AdminRole } from './role.ts'

interface AnyAdminRoute {
  /** With parameters in braces: `/astrologers/{astrologerId}`. */
  readonly path: `/${string}`
  readonly summary: string
  /** Who may ask, besides an owner. */
  readonly role: AdminRole
  /** There is no route without it. */
  readonly secondFactor: true
  readonly params?: z.ZodObject
  /** What an operator’s requests take from; over budget they leave no line in the audit log. */
  readonly budgets?: readonly SharedBudgetName[]
}

/** Shows something. A page about a person names an action, so that the audit log has each look at it. */
export interface AdminPage extends AnyAdminRoute {
  readonly method: 'get'
  readonly query?: z.ZodObject
  readonly action?: AdminAction
}

/** Does something: a form that is sent. The audit log has each try, refused ones too. */
export interface AdminForm extends AnyAdminRoute {
  readonly method: 'post'
  readonly form: z.ZodObject
  readonly action: AdminAction
}

/** A route of the admin. Server, guards, tests and document follow from this one declaration. */
export type AdminRouteSpec = AdminPage | AdminForm

export const defineAdminRoute = <const R extends AdminRouteSpec>(route: R): R => route

type Output<S> = S extends z.ZodType ? z.output<S> : undefined

export type AdminParams<R extends AdminRouteSpec> = Output<R['params']>
export type AdminQuery<R extends AdminRouteSpec> = R extends { query: infer Q } ? Output<Q> : undefined
export type AdminFormFields<R extends AdminRouteSpec> = R extends { form: infer F } ? Output<F> : undefined
