import type { JWTPayload } from 'jose'
import { z } from 'zod'
import { UserId } from '@astrovoice/contracts'
import type { Principal } from '@astrovoice/core'

const Roles = z.array(z.string()).catch([])

/**
 * The claims of an access token, under Cognito's names. Those with a default may be absent: in tokens of earlier
 * releases, and in Cognito's for a user without groups or a tracked device.
 */
const Claims = z.object({
  sub: UserId,
  exp: z.number(),
  token_use: z.literal('access'),
  auth_time: z.number().min(0).catch(0),
  device_key: z.string().min(1).nullable().catch(null),
  origin_jti: z.string().min(1).nullable().catch(null),
  'cognito:groups': Roles,
  second_factor: z.boolean().catch(false),
})

/** The principal of a verified token; null for a token of another use or without a known user. */
export function readClaims(payload: JWTPayload): Principal | null {
  const claims = Claims.safeParse(payload)
  if (!claims.success) return null
  const { sub, exp, auth_time, device_key, origin_jti, second_factor, 'cognito:groups': roles } = claims.data
  return {
    userId: sub,
    roles,
    secondFactor: second_factor,
    // Cognito names a device only where devices are tracked, and every sign-in by `origin_jti`.
    deviceId: device_key ?? origin_jti,
    authTimeMs: auth_time * 1000,
    expiresAtMs: exp * 1000,
  }
}
