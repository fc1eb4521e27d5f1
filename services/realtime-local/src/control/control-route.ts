import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import type { z } from 'zod'
import { FaultOrder } from '../faults/fault.ts'
import { readTarget } from '../request-target.ts'
import { Scenario } from '../scenario/scenario.ts'
import type { ControlState } from './control-state.ts'

export const controlPath = '/control/'

interface Answer {
  readonly status: number
  readonly body?: unknown
}

type Act = (state: ControlState, request: IncomingMessage) => Answer | Promise<Answer>

async function withBody<T>(
  request: IncomingMessage,
  schema: z.ZodType<T>,
  act: (body: T) => Answer,
): Promise<Answer> {
  const parsed = schema.safeParse(await json(request).catch(() => null))
  return parsed.success ? act(parsed.data) : { status: 400, body: { issues: parsed.error.issues } }
}

const routes: Record<string, Act> = {
  'POST /control/faults': (state, request) =>
    withBody(request, FaultOrder, (order) => {
      const standing = state.faults.order(order)
      if (standing) return { status: 201, body: { id: standing.id } }
      return { status: 404, body: { message: 'No session with this id is open.' } }
    }),
  'GET /control/faults': (state) => ({ status: 200, body: { faults: state.faults.standing } }),
  'DELETE /control/faults': (state) => {
    state.faults.mend()
    return { status: 204 }
  },
  'PUT /control/scenario': (state, request) =>
    withBody(request, Scenario, (scenario) => {
      state.scenario = scenario
      return { status: 204 }
    }),
  'DELETE /control/scenario': (state) => {
    state.scenario = null
    return { status: 204 }
  },
  'GET /control/sessions': (state) => ({
    status: 200,
    body: { sessions: state.sessions.records.map(({ items, ...record }) => ({ ...record, items: items() })) },
  }),
}

/** Responds to a request under `/control/`. */
export async function answerControl(
  state: ControlState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = readTarget(request)
  const act = routes[`${request.method} ${pathname}`]
  const { status, body } = act
    ? await act(state, request)
    : { status: 404, body: { message: `Known here: ${Object.keys(routes).join(', ')}.` } }
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
