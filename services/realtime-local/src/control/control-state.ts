import { FaultInjector } from '../faults/fault-injector.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { SessionLog } from './session-log.ts'

/** Everything a test can bend here, and what it can look at afterwards. */
export class ControlState {
  readonly faults = new FaultInjector()
  readonly sessions = new SessionLog()
  /** What sessions that open from now on say, instead of thinking for themselves. */
  scenario: Scenario | null = null
}
