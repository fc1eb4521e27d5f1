import type { ErrorCode } from '@astrovoice/contracts'
import { UserFault } from '../../user-fault.ts'
import type { Identity } from './identity.ts'

/** The steps of signing in that are counted. */
export const signInSteps = ['request_code', 'sign_in', 'provider', 'refresh'] as const
export type SignInStep = (typeof signInSteps)[number]

/** How a step ended: done, refused with an error, or failed by an outage. */
export type SignInOutcome = 'done' | ErrorCode | 'failed'

/** An identity whose steps are counted by how they end. */
export function countSteps(
  identity: Identity,
  count: (step: SignInStep, outcome: SignInOutcome) => void,
): Identity {
  const counted = async <T>(step: SignInStep, run: Promise<T>): Promise<T> => {
    try {
      const result = await run
      count(step, 'done')
      return result
    } catch (error) {
      count(step, error instanceof UserFault ? error.code : 'failed')
      throw error
    }
  }
  return {
    ...identity,
    requestCode: (to) => counted('request_code', identity.requestCode(to)),
    signIn: (attempt) => counted('sign_in', identity.signIn(attempt)),
    signInThroughProvider: (grant) => counted('provider', identity.signInThroughProvider(grant)),
    refresh: (refreshToken) => counted('refresh', identity.refresh(refreshToken)),
  }
}
