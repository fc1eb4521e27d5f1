import type { ConsentChange, NoticeVersion, Purpose, UserId } from '@astrovoice/contracts'
import { noticeVersionOf } from '@astrovoice/contracts/consents'
import type { Clock } from '@astrovoice/contracts/clock'
import { UserFault } from '../user-fault.ts'
import type { ConsentChangeAnnouncer } from './consent-changes.ts'
import type { Consents, CurrentConsents, Decision } from './consents.ts'
import type { ConsentReader } from './read-consents.ts'

export interface DecideConsentsDeps {
  readonly consents: Pick<Consents, 'decide'>
  readonly users: ConsentReader
  readonly consentChanges: ConsentChangeAnnouncer
  readonly aiProviders: readonly string[]
  readonly clock: Clock
}

/**
 * Takes a caller's decisions and announces them to the gateways.
 * @throws UserFault age_not_declared when somebody who is not declared an adult agrees to a purpose; notice_outdated;
 * token_invalid for an unknown caller.
 */
export async function decideConsents(
  { consents, users, consentChanges, aiProviders, clock }: DecideConsentsDeps,
  userId: UserId,
  { isAdult, decisions, language, surface }: ConsentChange,
): Promise<CurrentConsents> {
  assertCurrent(decisions, (purpose) => noticeVersionOf(purpose, aiProviders))
  const user = await users.find(userId)
  if (!user) throw new UserFault('token_invalid')
  const willBeAdult = isAdult ?? user.consents.adult?.isGiven ?? false
  // A child's consent is no consent.
  if (!willBeAdult && decisions.some(({ isGiven }) => isGiven)) throw new UserFault('age_not_declared')
  const decided: Decision[] = decisions.map((each) => ({
    topic: each.purpose,
    isGiven: each.isGiven,
    noticeVersion: each.isGiven ? each.noticeVersion : null,
  }))
  if (isAdult !== undefined) decided.unshift({ topic: 'adult', isGiven: isAdult, noticeVersion: null })
  const current = await consents.decide(userId, decided, { language, surface, atMs: clock.nowMs() })
  if (!current) throw new UserFault('token_invalid')
  await consentChanges.announce(userId)
  return current
}

function assertCurrent(
  decisions: ConsentChange['decisions'],
  versionOf: (purpose: Purpose) => NoticeVersion,
): void {
  const outdated = decisions.filter((each) => each.isGiven && each.noticeVersion !== versionOf(each.purpose))
  if (outdated.length === 0) return
  const issues = outdated.map(({ purpose }) => ({
    path: purpose,
    message: `The notice of today has the version ${versionOf(purpose)}.`,
  }))
  throw new UserFault('notice_outdated', { issues })
}
