import { toInstant, type Consents } from '@astrovoice/contracts'
import { noticeVersionOf, purposeNames } from '@astrovoice/contracts/consents'
import { isAgreedTo } from './consent-rules.ts'
import type { CurrentConsents } from './consents.ts'

/** A caller's decisions as the API replies with them. */
export function describeConsents(current: CurrentConsents, aiProviders: readonly string[]): Consents {
  const { adult } = current
  return {
    adultDeclaredAt: adult?.isGiven ? toInstant(adult.atMs) : null,
    consents: purposeNames.map((purpose) => {
      const last = current[purpose]
      const isGiven = isAgreedTo(current, purpose, noticeVersionOf(purpose, aiProviders))
      return {
        purpose,
        isGiven,
        mustBeAsked: !last || (last.isGiven && !isGiven),
        noticeVersion: last?.noticeVersion ?? null,
        decidedAt: last ? toInstant(last.atMs) : null,
      }
    }),
  }
}
