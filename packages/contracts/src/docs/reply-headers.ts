import { budgets, isSender } from '../budgets.ts'
import { budgetsOf, type RouteSpec } from '../rest/route.ts'

const text = (description: string, example: string) => ({
  description,
  schema: { type: 'string', examples: [example] },
})

/** Headers of a route's replies, those of refusals among them. */
export function describeReplyHeaders(route: RouteSpec) {
  const [first] = budgetsOf(route)
    .map((name) => ({ name, ...budgets[name] }))
    .filter(({ who }) => isSender(who))
  if (!first) return {}
  const { name, times, per } = first
  return {
    'RateLimit-Policy': text(
      'The budgets that the request took from: how many times in a window of so many seconds.',
      `"${name}";q=${times};w=${per.seconds}`,
    ),
    RateLimit: text(
      'What is left of them, and the seconds until the window ends.',
      `"${name}";r=${times - 1};t=${per.seconds}`,
    ),
  }
}

export const etag = {
  ETag: {
    description: 'Names what the reply says; the same while nothing has changed.',
    required: true,
    schema: { type: 'string', examples: ['W/"5d41402abc4b2a76b9719d"'] },
  },
}

/** The parameter of routes whose replies have an ETag. */
export const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'ETags of replies that the client still has; one that holds is answered with 304.',
  schema: { type: 'string' },
}

export const notModified = { 304: { description: 'What the client has still holds.', headers: etag } }
