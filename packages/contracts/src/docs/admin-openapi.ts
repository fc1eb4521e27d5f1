import {
  adminFaults,
  adminRoutes,
  boardPath,
  type AdminFaultCode,
  type AdminRouteSpec,
} from '../admin/index.ts'
import { SchemaBook, type JsonSchema } from './schema-book.ts'

/** The pages and forms of the admin as an OpenAPI 3.1 document of their own: no public host has them. */
export function describeAdmin() {
  const book = new SchemaBook('draft-2020-12')
  const paths: Record<string, Record<string, object>> = {}
  for (const [name, route] of Object.entries<AdminRouteSpec>(adminRoutes)) {
    paths[route.path] = { ...paths[route.path], [route.method]: describeOperation(name, route, book) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'AstroVoice admin',
      version: '1',
      description: `Pages and forms for operators, in HTML. Bull Board is below ${boardPath}. Each route needs a second factor and the role in \`x-role\`.`,
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: book.named,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-admin-session' },
      },
    },
  }
}

function describeOperation(operationId: string, route: AdminRouteSpec, book: SchemaBook) {
  const parameters = [
    ...describeParameters('path', route.params && book.sent(route.params)),
    ...describeParameters(
      'query',
      route.method === 'get' && route.query ? book.sent(route.query) : undefined,
    ),
  ]
  return {
    operationId,
    summary: route.summary,
    security: [{ session: [] }],
    'x-role': route.role,
    ...(route.action && { 'x-audit-action': route.action }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.method === 'post' && { requestBody: describeForm(book.sent(route.form)) }),
    responses: { ...describeReply(route), ...describeFaults(route) },
  }
}

function describeParameters(place: 'path' | 'query', schema: JsonSchema | undefined) {
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (schema?.required?.includes(name) ?? false),
    schema: property,
  }))
}

/** Every form has the token of its page besides its fields. */
const describeForm = (fields: JsonSchema) => ({
  required: true,
  content: {
    'application/x-www-form-urlencoded': {
      schema: {
        ...fields,
        properties: { form_token: { type: 'string' }, ...fields.properties },
        required: ['form_token', ...(fields.required ?? [])],
      },
    },
  },
})

const html = { 'text/html': { schema: { type: 'string' } } }

const describeReply = ({ method }: AdminRouteSpec) =>
  method === 'get'
    ? {
        200: { description: 'The page.', content: html },
        303: { description: 'Leads to the sign-in, for somebody who is not signed in.' },
      }
    : { 303: { description: 'Done; leads to a page that says so.' } }

function describeFaults({ method, params, budgets }: AdminRouteSpec) {
  const codes: AdminFaultCode[] = ['second_factor_missing', 'role_missing', 'form_invalid', 'internal']
  if (method === 'post') codes.push('signed_out', 'form_foreign', 'form_stale')
  if (params) codes.push('not_found')
  if (budgets) codes.push('tries_used_up')
  const byStatus = Object.groupBy(codes, (code) => adminFaults[code].httpStatus)
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, each]) => [
      status,
      {
        description: each.map((code) => `\`${code}\`: ${adminFaults[code].title}`).join('\n\n'),
        content: html,
      },
    ]),
  )
}
