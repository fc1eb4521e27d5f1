import { routes } from '../rest/index.ts'
import type { RouteSpec } from '../rest/route.ts'

/** Where replies have the ids that paths of other routes take, by the route that replies. */
const sources: Readonly<Record<string, { readonly parameter: string; readonly pointer: string }>> = {
  createBirthProfile: { parameter: 'birthProfileId', pointer: '/id' },
  listBirthProfiles: { parameter: 'birthProfileId', pointer: '/birthProfiles/0/id' },
  listAstrologers: { parameter: 'astrologerId', pointer: '/astrologers/0/id' },
  listConversations: { parameter: 'conversationId', pointer: '/conversations/0/id' },
  getConversation: { parameter: 'callId', pointer: '/calls/0/callId' },
  requestExport: { parameter: 'exportId', pointer: '/id' },
  eraseMe: { parameter: 'erasureId', pointer: '/id' },
}

/** The requests that follow from a reply: every other route whose path takes the id that the reply has. */
export function describeLinks(operationId: string): { links?: Record<string, object> } {
  const source = sources[operationId]
  if (!source) return {}
  const { parameter, pointer } = source
  const followers = Object.entries<RouteSpec>(routes).filter(
    ([name, { params }]) => name !== operationId && params !== undefined && parameter in params.shape,
  )
  const toLink = ([name]: [string, RouteSpec]) => [
    name,
    { operationId: name, parameters: { [parameter]: `$response.body#${pointer}` } },
  ]
  return { links: Object.fromEntries(followers.map(toLink)) as Record<string, object> }
}
