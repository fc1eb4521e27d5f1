import { errors, type ErrorCode } from '../errors/index.ts'
import { Problem } from '../problem.ts'
import { routes } from '../rest/index.ts'
import type { RouteReply, RouteSpec } from '../rest/route.ts'
import { describeLinks } from './links.ts'
import { describeOtherPaths } from './other-paths.ts'
import { describeReplyHeaders, etag, ifNoneMatch, notModified } from './reply-headers.ts'
import { errorsOf } from './route-errors.ts'
import { SchemaBook, type JsonSchema } from './schema-book.ts'

/** The REST interface as an OpenAPI 3.1 document. */
export function describeRest() {
  const book = new SchemaBook('draft-2020-12')
  const paths: Record<string, Record<string, object>> = {}
  for (const [name, route] of Object.entries<RouteSpec>(routes)) {
    paths[route.path] = { ...paths[route.path], [route.method]: describeOperation(name, route, book) }
  }
  Object.assign(paths, describeOtherPaths(book))
  const tags = new Set([...Object.values(routes).map(({ tag }) => tag), 'app', 'files'])
  return {
    openapi: '3.1.0',
    info: {
      title: 'AstroVoice',
      version: '1',
      description: 'Talk with AI astrologers. Calls themselves are Socket.IO: see asyncapi.json.',
    },
    servers: [{ url: '/' }],
    tags: [...tags].map((name) => ({ name })),
    paths,
    components: {
      schemas: book.named,
      securitySchemes: { accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  }
}

function describeOperation(operationId: string, route: RouteSpec, book: SchemaBook) {
  const parameters = [
    ...describeParameters('path', route.params && book.sent(route.params)),
    ...describeParameters('query', route.query && book.sent(route.query)),
    ...describeParameters('header', route.headers && book.sent(route.headers)),
    ...(route.idempotent ? [idempotencyKey] : []),
    ...(route.etag ? [ifNoneMatch] : []),
  ]
  const headers = describeReplyHeaders(route)
  return {
    operationId,
    summary: route.summary,
    tags: [route.tag],
    security: route.auth === 'public' ? [] : [{ accessToken: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && { requestBody: requestBody('application/json', book.sent(route.body)) }),
    ...(route.rawBody && { requestBody: requestBody('*/*', {}) }),
    responses: {
      [route.reply.status]: {
        ...describeReply(route.reply, book),
        headers: { ...headers, ...(route.etag && etag) },
        ...describeLinks(operationId),
      },
      ...(route.etag && notModified),
      ...describeErrors(route, book, headers),
    },
  }
}

const requestBody = (mediaType: string, schema: JsonSchema) => ({
  required: true,
  content: { [mediaType]: { schema } },
})

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A name for this request that the client makes up, such as a UUID. Repeated with the same key within 24 h, the ' +
    'request runs once and gets the first reply. A request that failed may run again.',
  schema: {
    type: 'string',
    pattern: '^("[\\x21\\x23-\\x5b\\x5d-\\x7e]{8,255}"|[\\x21\\x23-\\x5b\\x5d-\\x7e]{8,255})$',
  },
}

function describeParameters(place: 'path' | 'query' | 'header', schema: JsonSchema | undefined) {
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => {
    const { description, ...rest } = property
    const required = schema?.required?.includes(name) ?? false
    return { name, in: place, required, ...(description && { description }), schema: rest }
  })
}

const replyDescriptions = {
  200: 'Done.',
  201: 'Created.',
  202: 'Accepted.',
  204: 'Done; the reply has no body.',
} as const

function describeReply(reply: RouteReply, book: SchemaBook) {
  const description = replyDescriptions[reply.status]
  if ('schema' in reply) {
    return { description, content: { 'application/json': { schema: book.received(reply.schema) } } }
  }
  if ('mediaType' in reply)
    return { description, content: { [reply.mediaType]: { schema: { type: 'string' } } } }
  return { description }
}

function describeErrors(route: RouteSpec, book: SchemaBook, headers: object) {
  const byStatus = Object.groupBy(errorsOf(route), (code) => errors[code].httpStatus)
  const problem = book.received(Problem)
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `\`${code}\`: ${errors[code].title}`).join('\n\n'),
        ...(status === '429' && { headers: { ...retryAfter, ...headers } }),
        content: { 'application/problem+json': { schema: withCodes(problem, codes) } },
      },
    ]),
  )
}

const withCodes = (problem: JsonSchema, codes: ErrorCode[]) => ({
  allOf: [problem, { properties: { code: { enum: codes } } }],
})

const retryAfter = {
  'Retry-After': { description: 'Seconds to wait.', required: true, schema: { type: 'integer', minimum: 1 } },
}
