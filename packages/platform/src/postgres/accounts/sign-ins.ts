import type { PrismaClient } from '@astrovoice/prisma-schema'
import type { SignIns } from '@astrovoice/core'
import { toSignIn } from './sign-in-rows.ts'

/** Sign-ins, in the table `sign_ins`. Their refresh tokens go with them. */
export const createSignIns = ({ signIn: signIns, refreshToken: tokens }: PrismaClient): SignIns => ({
  async find(id) {
    const row = await signIns.findUnique({ where: { id } })
    return row && toSignIn(row)
  },
  async list(userId, limit) {
    const rows = await signIns.findMany({
      where: { userId },
      orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
      ...(limit !== undefined && { take: limit }),
    })
    return rows.map(toSignIn)
  },
  async record({ id, userId, deviceName, beganAtMs }) {
    const createdAt = new Date(beganAtMs)
    await signIns.createMany({
      data: [{ id, userId, deviceName, createdAt, lastSeenAt: createdAt }],
      skipDuplicates: true,
    })
  },
  async touch(id, nowMs) {
    const { count } = await signIns.updateMany({ where: { id }, data: { lastSeenAt: new Date(nowMs) } })
    return count > 0
  },
  async proveSecondFactor(id) {
    await signIns.updateMany({ where: { id }, data: { secondFactor: true } })
  },
  async end(userId, id) {
    const { count } = await signIns.deleteMany({ where: { id, userId } })
    return count > 0
  },
  async endAll(userId) {
    await signIns.deleteMany({ where: { userId } })
  },
  async removeExpired(beforeMs) {
    const before = { lt: new Date(beforeMs) }
    await signIns.deleteMany({ where: { lastSeenAt: before } })
    await tokens.deleteMany({ where: { expiresAt: before } })
  },
})
