import type { PrismaClient } from '@astrovoice/prisma-schema'
import type { SecondFactors } from '@astrovoice/core'
import type { SecretBox } from '../../auth/index.ts'

/** Authenticators, in the table `second_factors`; their secrets are encrypted. */
export function createSecondFactors(prisma: PrismaClient, box: SecretBox): SecondFactors {
  return {
    async find(userId) {
      const row = await prisma.secondFactor.findUnique({ where: { userId } })
      const secret = row && box.open(row.secret)
      return secret === null ? null : { secret, isConfirmed: row?.confirmedAt !== null }
    },
    async offer(userId, secret) {
      const known = await prisma.secondFactor.findUnique({ where: { userId } })
      // What an earlier signing key has sealed, nobody can use any more.
      const lost = known && box.open(known.secret) === null ? known.secret : null
      await prisma.$executeRaw`
        INSERT INTO second_factors AS known (user_id, secret) VALUES (${userId}::uuid, ${box.seal(secret)})
        ON CONFLICT (user_id) DO UPDATE SET secret = EXCLUDED.secret, confirmed_at = NULL, last_step = 0
        WHERE known.confirmed_at IS NULL OR known.secret = ${lost}`
    },
    async useStep(userId, step) {
      const used = await prisma.$executeRaw`
        UPDATE second_factors SET last_step = ${step}, confirmed_at = coalesce(confirmed_at, now())
        WHERE user_id = ${userId}::uuid AND last_step < ${step}`
      return used === 1
    },
  }
}
