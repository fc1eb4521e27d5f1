import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLocalIssuer, readSigningKey, type LocalIssuer } from '@astrovoice/platform/auth'

export interface RunningIssuer extends AsyncDisposable {
  /** The `iss` of its tokens. */
  readonly name: string
  readonly tokens: LocalIssuer
  readonly jwksUrl: string
}

/** An issuer of access tokens that publishes its keys over HTTP, as services read them. */
export async function startIssuer(): Promise<RunningIssuer> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = await readSigningKey(JSON.stringify(privateKey.export({ format: 'jwk' })))
  const name = 'https://issuer.example'
  const tokens = createLocalIssuer({ issuer: name, key })
  const server = createServer((_, response) => void response.end(JSON.stringify(tokens.jwks)))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    name,
    tokens,
    jwksUrl: `http://127.0.0.1:${port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}
