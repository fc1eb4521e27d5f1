import { FaultInjector } from '../faults/fault-injector.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { SessionLog } from './session-log.ts'

/** Everything a test can change here, and read afterwards. */
export class ControlState {
  readonly faults = new FaultInjector()
  readonly sessions = new SessionLog()
  /** What later sessions say, in place of their own rules. */
  scenario: Scenario | null = null
}
