import type { SocketFactory } from '@astrovoice/client'
import type { CallOnTrial } from './call-on-trial.ts'
import { startCall } from './call-on-trial.ts'
import type { Field, Pod } from './field.ts'
import { openNetwork, type Network } from './network.ts'
import { exactly, judge, type Tolerance, type Verdict } from './verdict.ts'

/** What a fault may touch. */
export interface Scene {
  readonly field: Field
  readonly call: CallOnTrial
  readonly network: Network
  /** The gateway that carries the call, and others that would take it. */
  readonly pod: Pod
  readonly others: readonly Pod[]
}

export interface Trial {
  readonly name: string
  /** The caller's sockets, if they are to be unruly ones. */
  readonly socketFactory?: SocketFactory
  /** What is arranged before the call begins. */
  readonly before?: (field: Field) => Promise<void>
  /** What goes wrong while the first answer is being spoken. */
  readonly strike: (scene: Scene) => Promise<void>
  readonly tolerance?: Tolerance
}

/** Where in the first answer the fault strikes. */
const strikeAtMs = 1500

/** Holds one call of three turns with a fault in the middle of the first answer. */
export async function hold(
  trial: Trial,
  field: Field,
  callerNumber: number,
  pods: readonly [Pod, ...Pod[]],
): Promise<Verdict & { readonly news: readonly string[] }> {
  await trial.before?.(field)
  await using network = await openNetwork(pods.map(({ url }) => url))
  using call = await startCall(field.callers[callerNumber]!, network, trial.socketFactory)
  const [pod, ...others] = pods
  await call.ask()
  await call.hasPlayed(0, strikeAtMs)
  await trial.strike({ field, call, network, pod, others })
  await call.hasAnswered(0)
  for (const turn of [1, 2]) {
    await call.ask()
    await call.hasAnswered(turn)
  }
  await call.hangUp()
  return { ...(await judge(call, field.conversations, trial.tolerance ?? exactly)), news: call.news }
}
