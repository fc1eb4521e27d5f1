import type { UserId } from '@astrovoice/contracts'
import { localProvider, noticeVersionOf, purposeNames } from '@astrovoice/contracts/consents'
import type { Consents } from '../../consent/index.ts'

/** Puts the consent of an adult to everything into a store, where no API runs that could take it. */
export async function agreeToAll(
  consents: Pick<Consents, 'decide'>,
  userId: UserId,
  aiProviders: readonly string[] = [localProvider],
): Promise<void> {
  const given = purposeNames.map((purpose) => ({
    topic: purpose,
    isGiven: true,
    noticeVersion: noticeVersionOf(purpose, aiProviders),
  }))
  const adult = { topic: 'adult', isGiven: true, noticeVersion: null } as const
  await consents.decide(userId, [adult, ...given], { language: 'en', surface: 'api', atMs: Date.now() })
}
