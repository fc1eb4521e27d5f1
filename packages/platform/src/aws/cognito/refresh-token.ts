import { z } from 'zod'
import { DeviceId } from '@astrovoice/contracts'

/** A refresh token of Cognito together with the sign-in that it goes on with, which Cognito's token does not show. */
export interface NamedRefreshToken {
  readonly signInId: string
  readonly refreshToken: string
}

const Parts = z.tuple([DeviceId, z.string().min(1)])

export const writeRefreshToken = ({ signInId, refreshToken }: NamedRefreshToken): string =>
  `${signInId}.${refreshToken}`

/** Null for a text that was not written so. */
export function readRefreshToken(text: string): NamedRefreshToken | null {
  const dot = text.indexOf('.')
  const parts = Parts.safeParse([text.slice(0, dot), text.slice(dot + 1)])
  return parts.success ? { signInId: parts.data[0], refreshToken: parts.data[1] } : null
}
