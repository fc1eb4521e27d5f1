import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ControlState } from './control/control-state.ts'
import { answerControl, controlPath } from './control/control-route.ts'
import { clientSecretsPath, createClientSecret } from './client-secrets-route.ts'
import type { ClientSecrets } from './client-secrets.ts'
import { readKey } from './handshake.ts'
import type { Log } from './log.ts'
import { answerModels, modelsPath } from './models-route.ts'
import { readTarget } from './request-target.ts'
import type { Speaker } from './speaking/speaker.ts'
import { answerSpeech } from './speech-route.ts'

export interface HttpDeps {
  readonly speaker: Speaker
  readonly secrets: ClientSecrets
  /** Null where nothing may be bent. */
  readonly state: ControlState | null
  /** Whether the warm-up is over. */
  readonly isReady: () => boolean
  readonly log: Log
}

const unauthorized = {
  error: {
    type: 'invalid_request_error',
    code: 'missing_api_key',
    message: 'No API key was sent. Any non-empty Bearer token will do here.',
  },
}
const broken = { error: { type: 'server_error', code: null, message: 'The server had an error.' } }

/** Every request over plain HTTP. A request that fails gets a reply; the server goes on. */
export function answerHttp(deps: HttpDeps) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    void route(deps, request, response).catch((error: unknown) => {
      deps.log.error('request failed', { error: error instanceof Error ? error.message : typeof error })
      if (response.headersSent) response.destroy()
      else answerJson(response, 500, broken)
    })
  }
}

async function route(
  { speaker, secrets, state, isReady }: HttpDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = readTarget(request)
  if (request.method === 'GET' && pathname === '/healthz') return answerJson(response, 200, { status: 'ok' })
  if (request.method === 'GET' && pathname === '/readyz')
    return isReady()
      ? answerJson(response, 200, { status: 'ok' })
      : answerJson(response, 503, { status: 'warming up' })
  if (state && pathname.startsWith(controlPath)) return answerControl(state, request, response)
  if (readKey(request) === null) return answerJson(response, 401, unauthorized)
  if (request.method === 'GET' && pathname.startsWith(modelsPath)) {
    const { status, body } = answerModels(pathname)
    return answerJson(response, status, body)
  }
  if (request.method === 'POST' && pathname === clientSecretsPath) {
    const { status, body } = await createClientSecret(secrets, request)
    return answerJson(response, status, body)
  }
  if (request.method === 'POST' && pathname === '/v1/audio/speech')
    return answerSpeech(speaker, request, response)
  const message = `There is no ${pathname} here.`
  return answerJson(response, 404, { error: { type: 'invalid_request_error', message } })
}

function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
