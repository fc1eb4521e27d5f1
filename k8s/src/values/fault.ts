import type { Condition } from '../expressions/index.ts'

/** Values that are valid alone and contradict each other; the message names them and a remedy. */
export interface Fault {
  readonly message: string
  readonly isBroken: Condition
}
