import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import type { RefreshTokens } from '@astrovoice/core'
import { toSignIn, type SignInRow } from './sign-in-rows.ts'

/** Sign-ins and their refresh tokens, in the tables `sign_ins` and `refresh_tokens`. */
export function createRefreshTokens(prisma: PrismaClient): RefreshTokens {
  return {
    async begin({ userId, deviceName, beganAtMs }, { digest, expiresAtMs }) {
      const createdAt = new Date(beganAtMs)
      const refreshTokens = { create: { digest, expiresAt: new Date(expiresAtMs) } }
      const data = { userId, deviceName, createdAt, lastSeenAt: createdAt, refreshTokens }
      return toSignIn(await prisma.signIn.create({ data }))
    },
    async rotate(digest, next, { nowMs, repeatableMs }) {
      const now = new Date(nowMs)
      return prisma.$transaction(async (tx) => {
        const signIn = await lockSignIn(tx, digest)
        if (!signIn) return null
        const token = await tx.refreshToken.findUniqueOrThrow({ where: { digest } })
        if (token.usedAt) {
          const isRecent = nowMs - token.usedAt.getTime() <= repeatableMs
          if (isRecent && (await isUnused(tx, next.digest))) return toSignIn(signIn)
          await tx.signIn.delete({ where: { id: signIn.id } })
          return null
        }
        if (token.expiresAt <= now) return null
        await tx.refreshToken.update({ where: { digest }, data: { usedAt: now } })
        const expiresAt = new Date(next.expiresAtMs)
        await tx.refreshToken.create({ data: { digest: next.digest, signInId: signIn.id, expiresAt } })
        return toSignIn(await tx.signIn.update({ where: { id: signIn.id }, data: { lastSeenAt: now } }))
      })
    },
    async end(digest) {
      const signIn = await prisma.signIn.findFirst({ where: { refreshTokens: { some: { digest } } } })
      if (!signIn) return null
      await prisma.signIn.deleteMany({ where: { id: signIn.id } })
      return toSignIn(signIn)
    },
  }
}

async function isUnused(tx: Prisma.TransactionClient, digest: string): Promise<boolean> {
  const token = await tx.refreshToken.findUnique({ where: { digest } })
  return token !== null && token.usedAt === null
}

/** Of two simultaneous uses of one sign-in's tokens, the second waits here for the first. */
async function lockSignIn(tx: Prisma.TransactionClient, digest: string): Promise<SignInRow | null> {
  const [locked] = await tx.$queryRaw<{ id: string }[]>`
    SELECT sign_ins.id
    FROM sign_ins JOIN refresh_tokens ON refresh_tokens.sign_in_id = sign_ins.id
    WHERE refresh_tokens.digest = ${digest}
    FOR UPDATE OF sign_ins`
  return locked ? tx.signIn.findUnique({ where: { id: locked.id } }) : null
}
