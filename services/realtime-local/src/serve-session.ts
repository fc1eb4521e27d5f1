import type { WebSocket } from 'ws'
import type { ControlState } from './control/control-state.ts'
import { EchoSession, echoModel } from './echo/echo-session.ts'
import { FaultyConnection } from './faults/faulty-connection.ts'
import type { Listener } from './hearing/listener.ts'
import type { Log } from './log.ts'
import { tellExpired } from './session/expiry.ts'
import { Session, type SessionOpening } from './session/session.ts'
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
export function serveSession(client: WebSocket, opening: SessionOpening, deps: SessionDeps): void {
  const { state, log, longestSessionS } = deps
  const limit = setTimeout(() => tellExpired(client), longestSessionS * 1000)
  log.debug('session opened', { model: opening.model })
  client.on('close', (code) => {
    clearTimeout(limit)
    log.debug('session closed', { code })
  })
  if (state) return serveBent(client, opening, deps, state)
  const session = openSession(opening, deps, (frame) => {
    if (client.readyState === client.OPEN) client.send(frame)
  })
  client.on('message', (data) => session.receive((data as Buffer).toString('utf8')))
  client.on('close', () => session.close())
}

/** The same on a connection that can have faults; it counts all events. */
function serveBent(client: WebSocket, opening: SessionOpening, deps: SessionDeps, state: ControlState): void {
  const line = new FaultyConnection(client)
  const early: string[] = []
  let send = (frame: string) => void early.push(frame)
  const session = openSession(opening, deps, (frame) => send(frame))
  const items = () => (session instanceof Session ? session.items : [])
  const { recordReceived, recordSent, record } = state.sessions.open(session.id, opening.model, items)
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

function openSession(opening: SessionOpening, deps: SessionDeps, sendFrame: (frame: string) => void) {
  if (opening.model === echoModel) return new EchoSession(sendFrame)
  const { listener, speaker, timesRealTime, longestSessionS, state } = deps
  const scenario = state?.scenario ?? null
  return new Session({
    ...opening,
    listener,
    speaker,
    timesRealTime,
    longestS: longestSessionS,
    scenario,
    sendFrame,
  })
}
