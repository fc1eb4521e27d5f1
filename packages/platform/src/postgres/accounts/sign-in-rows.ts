import type { Prisma } from '@astrovoice/prisma-schema'
import { UserId } from '@astrovoice/contracts'
import type { SignIn } from '@astrovoice/core'

export type SignInRow = Prisma.SignInGetPayload<object>

export const toSignIn = (row: SignInRow): SignIn => ({
  id: row.id,
  userId: UserId.parse(row.userId),
  beganAtMs: row.createdAt.getTime(),
  lastSeenAtMs: row.lastSeenAt.getTime(),
  deviceName: row.deviceName,
  secondFactor: row.secondFactor,
})
