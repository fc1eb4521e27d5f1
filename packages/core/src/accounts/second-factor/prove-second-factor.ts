import type { UserId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { SecondFactors, TotpCodes } from './second-factors.ts'

export interface SecondFactorDeps {
  readonly secondFactors: SecondFactors
  readonly totpCodes: TotpCodes
  readonly clock: Clock
}

/** A secret to put into an authenticator. */
export interface OfferedFactor {
  readonly secret: string
  readonly uri: string
}

/** The secret for a person without a confirmed factor, the same until a code of it is shown; null for others. */
export async function offerSecondFactor(
  { secondFactors, totpCodes }: SecondFactorDeps,
  userId: UserId,
  label: string,
): Promise<OfferedFactor | null> {
  const known = await secondFactors.find(userId)
  if (known?.isConfirmed) return null
  const secret = known?.secret ?? totpCodes.drawSecret()
  if (!known) await secondFactors.offer(userId, secret)
  return { secret, uri: totpCodes.uriOf(secret, label) }
}

/** Whether the code is of the person's authenticator and is used for the first time. The first code confirms it. */
export async function proveSecondFactor(
  { secondFactors, totpCodes, clock }: SecondFactorDeps,
  userId: UserId,
  code: string,
): Promise<boolean> {
  const factor = await secondFactors.find(userId)
  const step = factor && totpCodes.stepOf(factor.secret, code, clock.nowMs())
  return step !== null && (await secondFactors.useStep(userId, step))
}
