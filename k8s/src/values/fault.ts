import type { Condition } from '../expressions/index.ts'

/** Values that are each right and cannot hold together; the message names them and says what to do. */
export interface Fault {
  readonly message: string
  readonly isBroken: Condition
}
