import type { z } from 'zod'
import { clientEvents, type ClientEventSpec } from '../events/client-events.ts'
import { serverEvents, type ServerEventSpec } from '../events/server-events.ts'
import { Problem } from '../problem.ts'
import { SchemaBook, type JsonSchema } from './schema-book.ts'

/** The events of the socket as an AsyncAPI 3.0 document, from the server's point of view. */
export function describeSocket() {
  const book = new SchemaBook('draft-07')
  const messages: Record<string, object> = {}
  const operations: Record<string, object> = {}
  for (const [event, spec] of Object.entries<ClientEventSpec>(clientEvents)) {
    const asked = `client.${keyOf(event)}`
    messages[asked] = describeMessage(event, spec.summary, spec.payload, book.sent(spec.payload))
    if (spec.reply) messages[`${asked}.reply`] = describeAcknowledgement(event, spec.reply, book)
    operations[`receive.${keyOf(event)}`] = {
      ...describeOperation('receive', asked, spec.summary),
      ...(spec.reply && { reply: { channel: channelRef, messages: [messageRef(`${asked}.reply`)] } }),
    }
  }
  for (const [event, spec] of Object.entries<ServerEventSpec>(serverEvents)) {
    const told = `server.${keyOf(event)}`
    messages[told] = describeMessage(event, spec.summary, spec.payload, book.received(spec.payload))
    operations[`send.${keyOf(event)}`] = describeOperation('send', told, spec.summary)
  }
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'AstroVoice calls',
      version: '1',
      description:
        'Socket.IO v4, default path and parser, transport `websocket` only. Message names are event names; the ' +
        'payload is the event’s only argument. Events with a reply are acknowledged. Audio can also ' +
        'travel as one packed message. How to hold a call: calls.md.',
    },
    defaultContentType: 'application/json',
    servers: { gateway },
    channels: {
      call: { address: '/', description: 'The default namespace. One socket carries one call.', messages },
    },
    operations,
    components: { schemas: book.named, securitySchemes: { accessToken } },
  }
}

const gateway = {
  host: '{host}',
  protocol: 'wss',
  pathname: '/socket.io/',
  description: '`gatewayUrl` of GET /config.json.',
  variables: { host: { description: 'Host and port of the gateway.' } },
  security: [{ $ref: '#/components/securitySchemes/accessToken' }],
}

const accessToken = {
  type: 'httpApiKey',
  name: 'token',
  in: 'query',
  description:
    'An access token of POST /v1/auth/tokens. It is not in the address but in Socket.IO’s handshake: `auth: { token }`.',
}

const channelRef = { $ref: '#/channels/call' }

const messageRef = (message: string) => ({ $ref: `#/channels/call/messages/${message}` })

/** AsyncAPI takes no colon in a key. */
const keyOf = (event: string) => event.replaceAll(':', '.')

const describeOperation = (action: 'receive' | 'send', message: string, summary: string) => ({
  action,
  channel: channelRef,
  summary,
  messages: [messageRef(message)],
})

function describeMessage(name: string, summary: string, schema: z.ZodType, payload: JsonSchema) {
  const isOptional = schema.safeParse(undefined).success
  return { name, summary, ...(isOptional && { description: 'The payload may be left out.' }), payload }
}

function describeAcknowledgement(event: string, reply: z.ZodType, book: SchemaBook) {
  const fulfilled = { ok: { const: true }, data: book.received(reply) }
  const refused = { ok: { const: false }, error: book.received(Problem) }
  return {
    name: `${event} acknowledged`,
    summary: 'The reply, or the error.',
    payload: {
      oneOf: [fulfilled, refused].map((properties) => ({
        type: 'object',
        properties,
        required: Object.keys(properties),
      })),
    },
  }
}
