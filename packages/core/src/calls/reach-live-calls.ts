import { UserFault } from '../user-fault.ts'
import type { CallLog } from './call-log.ts'

/** While the store of live calls does not respond, no call starts or resumes. @throws UserFault calls_unavailable. */
export async function reachLiveCalls<T>(log: CallLog, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    log.error({ err: error }, 'store of live calls does not respond')
    throw new UserFault('calls_unavailable', {}, { cause: error })
  }
}
