import { z } from 'zod'

const RouteAttack = z.object({
  name: z.string(),
  method: z.string(),
  /** As the contracts write it, with parameters in braces. */
  path: z.string(),
  body: z.record(z.string(), z.unknown()).optional(),
})
export type RouteAttack = z.output<typeof RouteAttack>

/** The orders of the attackers. */
const FloodOrders = z.object({
  gatewayUrl: z.string(),
  apiUrl: z.string(),
  /** Messages of each attack on an event, and requests of each on a route. */
  messages: z.int(),
  requests: z.int(),
  /** The attacker of each attack. */
  tokens: z.array(z.string()),
  routes: z.array(RouteAttack),
})
export type FloodOrders = z.output<typeof FloodOrders>

const variable = 'FLOOD_ORDERS'

export const writeOrders = (orders: FloodOrders) => ({ [variable]: JSON.stringify(orders) })

export const readOrders = (env: NodeJS.ProcessEnv): FloodOrders =>
  FloodOrders.parse(JSON.parse(env[variable] ?? ''))
