import { retentionDays } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { SignIns } from './sign-ins.ts'

/** No issuer prolongs a sign-in that was not seen for as long. */
const unseenForMs = retentionDays.signIns * 24 * 60 * 60_000

interface RemoveExpiredDeps {
  readonly signIns: Pick<SignIns, 'removeExpired'>
  readonly clock: Clock
}

/** Removes sign-ins of all users that nobody can prolong any more, and refresh tokens that expired as long ago. */
export const removeExpiredSignIns = ({ signIns, clock }: RemoveExpiredDeps): Promise<void> =>
  signIns.removeExpired(clock.nowMs() - unseenForMs)
