import type { TriggerEvent } from './trigger-event.ts'

/** Finds which second factors a user of the pool has enrolled. */
export type FindSecondFactors = (userPoolId: string, userName: string) => Promise<readonly string[]>

/**
 * Answers a trigger of the pool. Access tokens say whether their user has a second factor: Cognito then asks for it at
 * each sign-in, and gives no one-time code in its place.
 */
export async function answerTrigger(
  event: TriggerEvent,
  findSecondFactors: FindSecondFactors,
): Promise<TriggerEvent> {
  if (!event.triggerSource.startsWith('TokenGeneration_')) return event
  const factors = await findSecondFactors(event.userPoolId, event.userName)
  return factors.length > 0 ? { ...event, response: claimSecondFactor } : event
}

/** The response of version 2 of the event, the first that can change access tokens. */
const claimSecondFactor = {
  claimsAndScopeOverrideDetails: {
    accessTokenGeneration: { claimsToAddOrOverride: { second_factor: true } },
  },
}
