import type { UserId } from '@astrovoice/contracts'
import type { CurrentConsents } from './consents.ts'

/** Reads a caller with what they agree to. */
export interface ConsentReader {
  find(id: UserId): Promise<{ readonly consents: CurrentConsents } | null>
}

/** What a caller agrees to; nothing if they are unknown or erased. */
export const readConsents = async (users: ConsentReader, userId: UserId): Promise<CurrentConsents> =>
  (await users.find(userId))?.consents ?? {}
