import {
  idempotencyKeyHeader,
  Problem,
  routes,
  type RouteName,
  type Routes,
  type RouteSpec,
} from '@astrovoice/contracts'
import type { z } from 'zod'
import { CallFault } from '../call/call-fault.ts'

type Input<S> = S extends z.ZodType ? z.input<S> : never
type Part<K extends string, S> = S extends z.ZodType ? Record<K, Input<S>> : unknown
type Field<R extends RouteSpec, K extends keyof RouteSpec> = R extends Record<K, infer S> ? S : undefined

/** What a route takes: the parts that it has. */
export type RestRequest<N extends RouteName> = Part<'params', Field<Routes[N], 'params'>> &
  Part<'query', Field<Routes[N], 'query'>> &
  Part<'headers', Field<Routes[N], 'headers'>> &
  Part<'body', Field<Routes[N], 'body'>> &
  (Routes[N] extends { rawBody: true } ? { readonly rawBody: string } : unknown) &
  (Routes[N] extends { idempotent: true } ? { readonly idempotencyKey?: string } : unknown)

/** Any request, as it is sent. */
interface SentRequest {
  readonly params?: object
  readonly query?: object
  readonly headers?: Record<string, string>
  readonly body?: object
  readonly rawBody?: string
  readonly idempotencyKey?: string
}

/** What a route replies: parsed JSON, text, or nothing. */
export type RestReply<N extends RouteName> = Routes[N]['reply'] extends { schema: infer S extends z.ZodType }
  ? z.output<S>
  : Routes[N]['reply'] extends { mediaType: string }
    ? string
    : undefined

export interface RestClientOptions {
  /** Where the API is, such as `https://api.example`; empty for the page's own origin. */
  readonly baseUrl: string
  /** The access token to send with routes that need one. */
  readonly accessToken: () => string | null
}

export interface RestClient {
  /** @throws CallFault when the service refuses; Error when it cannot be reached or replies out of contract. */
  ask<N extends RouteName>(name: N, request: RestRequest<N>): Promise<RestReply<N>>
}

/** The REST API, typed from the contracts; replies are checked against them. */
export function createRestClient({ baseUrl, accessToken }: RestClientOptions): RestClient {
  return {
    async ask(name, request) {
      const route: RouteSpec = routes[name]
      const sent = request as SentRequest
      const token = route.auth === 'public' ? null : accessToken()
      const body = sent.rawBody ?? (sent.body && JSON.stringify(sent.body))
      const response = await fetch(baseUrl + fillPath(route.path, sent.params) + writeQuery(sent.query), {
        method: route.method.toUpperCase(),
        headers: {
          ...sent.headers,
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body && { 'content-type': 'application/json' }),
          ...(sent.idempotencyKey && { [idempotencyKeyHeader]: `"${sent.idempotencyKey}"` }),
        },
        ...(body && { body }),
      })
      if (!response.ok) throw await readRefusal(response)
      return (await readReply(route, response)) as RestReply<typeof name>
    },
  }
}

function fillPath(path: string, params: object = {}): string {
  return Object.entries(params).reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  )
}

function writeQuery(query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  return given.length > 0
    ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
    : ''
}

async function readReply({ reply }: RouteSpec, response: Response): Promise<unknown> {
  if ('schema' in reply) return reply.schema.parse(await response.json())
  return 'mediaType' in reply ? response.text() : undefined
}

async function readRefusal(response: Response): Promise<Error> {
  const problem = Problem.safeParse(await response.json().catch(() => null))
  return problem.success
    ? new CallFault(problem.data)
    : new Error(`The service answered ${response.status} without saying why.`)
}
