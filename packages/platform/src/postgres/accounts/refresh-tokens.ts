import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { UserId } from '@astrovoice/contracts'
import type { RefreshTokens, SignIn } from '@astrovoice/core'

/** Sign-ins and their refresh tokens, in the tables `sign_ins` and `refresh_tokens`. */
export function createRefreshTokens(prisma: PrismaClient): RefreshTokens {
  return {
    async begin(userId, { digest, expiresAtMs }) {
      const token = { digest, expiresAt: new Date(expiresAtMs) }
      return toSignIn(await prisma.signIn.create({ data: { userId, refreshTokens: { create: token } } }))
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
        return toSignIn(signIn)
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

interface SignInRow {
  readonly id: string
  readonly userId: string
  readonly createdAt: Date
}

const toSignIn = ({ id, userId, createdAt }: SignInRow): SignIn => ({
  id,
  userId: UserId.parse(userId),
  beganAtMs: createdAt.getTime(),
})

async function isUnused(tx: Prisma.TransactionClient, digest: string): Promise<boolean> {
  const token = await tx.refreshToken.findUnique({ where: { digest } })
  return token !== null && token.usedAt === null
}

/** Of two simultaneous uses of one sign-in's tokens, the second waits here for the first. */
async function lockSignIn(tx: Prisma.TransactionClient, digest: string) {
  const [signIn] = await tx.$queryRaw<SignInRow[]>`
    SELECT sign_ins.id, sign_ins.user_id AS "userId", sign_ins.created_at AS "createdAt"
    FROM sign_ins JOIN refresh_tokens ON refresh_tokens.sign_in_id = sign_ins.id
    WHERE refresh_tokens.digest = ${digest}
    FOR UPDATE OF sign_ins`
  return signIn ?? null
}
