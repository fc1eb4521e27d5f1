import type { WebSocket } from 'ws'
import type { ControlState } from './control/control-state.ts'
import { EchoSession, echoModel } from './echo/echo-session.ts'
import { FaultyConnection } from './faults/faulty-connection.ts'
import type { Listener } from './hearing/listener.ts'
import type { Log } from './log.ts'
import { tellExpired } from './session/expiry.ts'
import { Session } from './session/session.ts'
import type { Speaker } from './speaking/speaker.ts'

export interface SessionDeps {
  readonly listener: Listener
  readonly speaker: Speaker
  readonly timesRealTime: number
  readonly longestSessionS: number
  /** Null where nothing may be bent. */
  readonly state: ControlState | null
  readonly log: Log
}

/** Holds one client's session on its socket. */
export function serveSession(client: WebSocket, model: string, deps: SessionDeps): void {
  const { state, log, longestSessionS } = deps
  const limit = setTimeout(() => tellExpired(client), longestSessionS * 1000)
  log.debug('session opened', { model })
  client.on('close', (code) => {
    clearTimeout(limit)
    log.debug('session closed', { code })
  })
  if (state) return serveBent(client, model, deps, state)
  const session = openSession(model, deps, (frame) => {
    if (client.readyState === client.OPEN) client.send(frame)
  })
  client.on('message', (data) => session.receive((data as Buffer).toString('utf8')))
  client.on('close', () => session.close())
}

/** The same on a line where faults can be made, with everything that passes counted. */
function serveBent(client: WebSocket, model: string, deps: SessionDeps, state: ControlState): void {
  const line = new FaultyConnection(client)
  const early: string[] = []
  let send = (frame: string) => void early.push(frame)
  const session = openSession(model, deps, (frame) => send(frame))
  const items = () => (session instanceof Session ? session.items : [])
  const { recordReceived, recordSent, record } = state.sessions.open(session.id, model, items)
  state.faults.open(session.id, line)
  send = (frame) => {
    recordSent(frame)
    line.send(frame)
  }
  early.forEach(send)
  client.on('message', (data) => {
    const frame = (data as Buffer).toString('utf8')
    recordReceived(frame)
    session.receive(frame)
  })
  client.on('close', (code) => {
    record.closeCode = code
    state.faults.close(session.id)
    session.close()
  })
}

function openSession(model: string, deps: SessionDeps, sendFrame: (frame: string) => void) {
  if (model === echoModel) return new EchoSession(sendFrame)
  const { listener, speaker, timesRealTime, longestSessionS, state } = deps
  const scenario = state?.scenario ?? null
  return new Session({
    model,
    listener,
    speaker,
    timesRealTime,
    longestS: longestSessionS,
    scenario,
    sendFrame,
  })
}
