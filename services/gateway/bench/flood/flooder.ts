/**
 * The attackers, in their own process at the lowest priority: real ones take no processor from their target. Prints the result of each attack as a line of JSON, and ends.
 */
import { setPriority } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { CallStarted } from '@astrovoice/contracts'
import { fillPath } from './fill-path.ts'
import { eventAttacks, resumeMessage, type EventAttack } from './attack.ts'
import { openAttackerSocket, type AttackerSocket } from './attacker-socket.ts'
import { readOrders, type FloodOrders, type RouteAttack } from './orders.ts'

export interface AttackReport {
  readonly what: string
  readonly sent: number
  /** How many times the attacker met a used-up budget: connections refused, `rate_limited`, 429. */
  readonly refused: number
  /** Requests answered with 5xx. */
  readonly failed: number
}

const batch = 100
const breakMs = 20
const maxConnections = 30
/**
 * Some hundred requests a second, of three hundred a minute: the API shares two cores here with the other
 * callers.
 */
const requestsAtOnce = 8
const requestBreakMs = 15

/**
 * Sends messages into a call, on one connection after the other. Each goes on with the call of the one before.
 */
async function attackEvent(
  { gatewayUrl, messages }: FloodOrders,
  attack: EventAttack,
  token: string,
): Promise<AttackReport> {
  let [sent, refused] = [0, 0]
  let call: CallStarted | null = null
  for (let connection = 0; sent < messages && connection < maxConnections; connection++) {
    const socket = await openAttackerSocket(gatewayUrl, token)
    if (!socket) {
      refused++
      continue
    }
    if (call) socket.send(resumeMessage(call))
    else call = await socket.start()
    if (!call) throw new Error(`An attacker could not call before the attack with ${attack.event}.`)
    sent += await pour(socket, attack, call, messages - sent)
    refused += socket.refusals
    socket.close()
  }
  return { what: attack.event, sent, refused, failed: 0 }
}

async function pour(
  socket: AttackerSocket,
  attack: EventAttack,
  call: CallStarted,
  count: number,
): Promise<number> {
  let sent = 0
  while (sent < count && socket.isOpen) {
    for (let n = 0; n < batch && sent < count; n++) socket.send(attack.message(sent++, call))
    await socket.drained()
    await wait(breakMs)
  }
  return sent
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
      await wait(requestBreakMs)
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
