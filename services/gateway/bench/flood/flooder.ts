/**
 * The attackers, as a process of their own at the lowest priority: they are on other machines in earnest, and take no
 * processor from what they attack. Prints what became of each attack as a line of JSON, and goes.
 */
import { setPriority } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { fillPath } from './fill-path.ts'
import { eventAttacks, type EventAttack } from './attack.ts'
import { openAttackerSocket, type AttackerSocket } from './attacker-socket.ts'
import { readOrders, type FloodOrders, type RouteAttack } from './orders.ts'

export interface AttackReport {
  readonly what: string
  readonly sent: number
  /** Connections that the gateway ended or refused, or requests answered with 429. */
  readonly refused: number
  /** Requests answered with 5xx. */
  readonly failed: number
}

const batch = 100
const breakMs = 20
const maxConnections = 30
const requestsAtOnce = 20

async function attackEvent(
  { gatewayUrl, messages }: FloodOrders,
  attack: EventAttack,
  token: string,
): Promise<AttackReport> {
  let [sent, refused] = [0, 0]
  for (let connection = 0; sent < messages && connection < maxConnections; connection++) {
    const socket = await openAttackerSocket(gatewayUrl, token)
    if (!socket) {
      refused++
      continue
    }
    sent += attack.isFirstOnSocket
      ? await repeatFirst(socket, attack)
      : await pour(socket, attack, messages - sent)
    if (!socket.isOpen) refused++
    socket.close()
  }
  return { what: attack.event, sent, refused, failed: 0 }
}

/** Many messages in one call. */
async function pour(socket: AttackerSocket, attack: EventAttack, count: number): Promise<number> {
  const call = await socket.start()
  if (!call) return 1
  let sent = 0
  while (sent < count && socket.isOpen) {
    for (let n = 0; n < batch && sent < count; n++) socket.send(attack.message(sent++, call))
    await socket.drained()
    await wait(breakMs)
  }
  return sent
}

/** A call on a socket of its own, and the message that may only come first, again and again. */
async function repeatFirst(socket: AttackerSocket, attack: EventAttack): Promise<number> {
  const call = await socket.start()
  if (!call) return 1
  for (let n = 0; n < batch && socket.isOpen; n++) socket.send(attack.message(n, call))
  await socket.drained()
  return batch
}

async function attackRoute(
  { apiUrl, requests }: FloodOrders,
  { name, method, path, body }: RouteAttack,
  token: string,
): Promise<AttackReport> {
  let [sent, refused, failed] = [0, 0, 0]
  const repeat = async () => {
    while (sent < requests) {
      const n = sent++
      const answer = await fetch(apiUrl + fillPath(path, n), {
        method,
        headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      })
      await answer.arrayBuffer()
      if (answer.status === 429) refused++
      if (answer.status >= 500) failed++
    }
  }
  await Promise.all(Array.from({ length: requestsAtOnce }, repeat))
  return { what: name, sent, refused, failed }
}

setPriority(19)
const orders = readOrders(process.env)
const tell = (report: AttackReport) => void process.stdout.write(`${JSON.stringify(report)}\n`)
const tokens = orders.tokens.values()
const sockets = async () => {
  for (const attack of eventAttacks) tell(await attackEvent(orders, attack, tokens.next().value!))
}
const routes = async () => {
  for (const attack of orders.routes) tell(await attackRoute(orders, attack, tokens.next().value!))
}
await Promise.all([sockets(), routes()])
