import type { ConsentTopic, NoticeVersion, Purpose } from '@astrovoice/contracts'
import { noticeVersionOf, purposeNames, purposes } from '@astrovoice/contracts/consents'
import { UserFault } from '../user-fault.ts'
import type { CurrentConsents } from './consents.ts'

/** Whether a use of personal data is allowed: one function for each purpose. Refusals are counted. */
export interface ConsentRules {
  /**
   * Before births and places of a caller are stored: the caller is an adult, and agrees to the service.
   * @throws UserFault age_not_declared, consent_missing with the purposes as `issues`.
   */
  assertMayStore(consents: CurrentConsents): void
  /**
   * Before a call starts: the caller is an adult, and agrees to the service and the AI providers of today.
   * @throws UserFault age_not_declared, consent_missing with the purposes as `issues`.
   */
  assertMayCall(consents: CurrentConsents): void
  /** Whether a call that is on may go on. A notice that is newer than the call does not end it. */
  mayGoOn(consents: CurrentConsents): boolean
  /** The same for a gateway that takes a call up. @throws UserFault as `assertMayCall` does. */
  assertMayGoOn(consents: CurrentConsents): void
  /** Whether text of the caller may go to an AI model outside a call. */
  mayUseAi(consents: CurrentConsents): boolean
  /** Whether earlier calls may reach a model's context. */
  mayRemember(consents: CurrentConsents): boolean
  /** Whether the sound of a call may be stored. */
  mayRecord(consents: CurrentConsents): boolean
  /** Whether talks may be used to improve models. */
  mayImproveModels(consents: CurrentConsents): boolean
  /** Whether a notice may be sent to the caller's devices. */
  mayNotify(consents: CurrentConsents): boolean
  /** Whether figures of the caller's calls may go to analytics. */
  mayAnalyse(consents: CurrentConsents): boolean
  /** Whether offers may be sent. */
  mayMarket(consents: CurrentConsents): boolean
}

export interface ConsentRulesOptions {
  /** Names of the companies whose models are in use; `local` for a model on the installation. */
  readonly aiProviders: readonly string[]
  readonly onRefused: (topic: ConsentTopic) => void
}

/** What the notices say is needed; what an account needs, calls need too. */
const neededForAccount = purposeNames.filter((purpose) => purposes[purpose].neededFor === 'account')
const neededForCalls = purposeNames.filter((purpose) => purposes[purpose].neededFor !== null)

export function createConsentRules({ aiProviders, onRefused }: ConsentRulesOptions): ConsentRules {
  const isGiven = (consents: CurrentConsents, purpose: Purpose): boolean =>
    isAgreedTo(consents, purpose, noticeVersionOf(purpose, aiProviders))
  const may = (purpose: Purpose) => (consents: CurrentConsents) => {
    const isAllowed = isGiven(consents, purpose)
    if (!isAllowed) onRefused(purpose)
    return isAllowed
  }
  const assertAll = (
    needed: readonly Purpose[],
    consents: CurrentConsents,
    agrees: (consents: CurrentConsents, purpose: Purpose) => boolean,
  ) => {
    if (!consents.adult?.isGiven) {
      onRefused('adult')
      throw new UserFault('age_not_declared')
    }
    const missing = needed.filter((purpose) => !agrees(consents, purpose))
    missing.forEach(onRefused)
    if (missing.length > 0) throw consentMissing(missing)
  }
  return {
    assertMayStore: (consents) => assertAll(neededForAccount, consents, isGiven),
    assertMayCall: (consents) => assertAll(neededForCalls, consents, isGiven),
    assertMayGoOn: (consents) => assertAll(neededForCalls, consents, wasGiven),
    mayGoOn: (consents) =>
      (['adult', ...neededForCalls] as const).every((topic) => wasGiven(consents, topic)),
    mayUseAi: may('ai_provider'),
    mayRemember: may('memory'),
    mayRecord: may('recording'),
    mayImproveModels: may('model_improvement'),
    mayNotify: may('push'),
    mayAnalyse: may('analytics'),
    mayMarket: may('marketing'),
  }
}

/** Whether the caller agrees, by a notice of any day. */
const wasGiven = (consents: CurrentConsents, topic: ConsentTopic): boolean =>
  consents[topic]?.isGiven === true

/** Whether the caller agrees to a purpose by the notice of this version. */
export function isAgreedTo(consents: CurrentConsents, purpose: Purpose, version: NoticeVersion): boolean {
  const last = consents[purpose]
  return last?.isGiven === true && last.noticeVersion === version
}

const consentMissing = (purposes: readonly Purpose[]) =>
  new UserFault('consent_missing', {
    detail: `Missing: ${purposes.join(', ')}.`,
    issues: purposes.map((path) => ({ path, message: 'The caller has not agreed to the notice of today.' })),
  })
