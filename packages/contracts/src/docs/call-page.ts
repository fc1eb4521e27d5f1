import { clientEvents, type ClientEventSpec } from '../events/client-events.ts'
import { serverEvents, type ServerEventSpec } from '../events/server-events.ts'
import { htmlPage, toHtml } from './html-page.ts'
import { SchemaBook, type JsonSchema } from './schema-book.ts'

/** The events of a call as a page of HTML; asyncapi.json has the same for programs. */
export function describeCallsInHtml(): string {
  const book = new SchemaBook('draft-07')
  const describe = (event: string, summary: string, parts: readonly (readonly [string, JsonSchema])[]) =>
    [
      `<h3 id="${event}">${event}</h3>`,
      `<p>${toHtml(summary)}</p>`,
      ...parts.map(([what, schema]) => `<p>${what}</p>\n${code(schema)}`),
    ].join('\n')
  const sent = Object.entries<ClientEventSpec>(clientEvents).map(([event, { summary, payload, reply }]) =>
    describe(event, summary, [
      ['Payload', book.sent(payload)],
      ...(reply ? ([['Acknowledgement', book.received(reply)]] as const) : []),
    ]),
  )
  const received = Object.entries<ServerEventSpec>(serverEvents).map(([event, { summary, payload }]) =>
    describe(event, summary, [['Payload', book.received(payload)]]),
  )
  const schemas = Object.entries(book.named).map(
    ([name, schema]) => `<h3 id="${name}">${name}</h3>\n${code(schema)}`,
  )
  return htmlPage('calls', [
    '<h1>Calls</h1>',
    '<p>Socket.IO v4, default path and parser, transport websocket only. <a href="/asyncapi.json">asyncapi.json</a> has the same for programs. <a href="/docs">The REST interface</a> is a page of its own.</p>',
    '<h2>Events that clients send</h2>',
    ...sent,
    '<h2>Events that clients receive</h2>',
    ...received,
    '<h2>Schemas</h2>',
    ...schemas,
  ])
}

/** A schema, with links to those that it names. */
const code = (schema: JsonSchema): string =>
  `<pre>${toHtml(JSON.stringify(schema, null, 2)).replace(
    /#\/components\/schemas\/(\w+)/g,
    '<a href="#$1">$&</a>',
  )}</pre>`
