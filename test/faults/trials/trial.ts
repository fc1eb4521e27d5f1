import type { SocketFactory } from '@astrovoice/client'
import { startCall, type CallOnTrial, type Phone } from '../callers/call-on-trial.ts'
import type { Evidence } from './evidence.ts'
import { findUntold } from './evidence.ts'
import type { Environment } from '../environment/environment.ts'
import type { Model } from '../environment/model.ts'
import { openNetwork, type Network } from '../environment/network.ts'
import type { Pod } from '../environment/pod.ts'
import { usualScript, type Script } from '../environment/script.ts'
import { countSettled, findUnsettled } from './settlement.ts'
import { exactly, findMisquoted, judgeHeard, type Tolerance, type Verdict } from './verdict.ts'

/** What a fault may change. */
export interface Scene {
  readonly environment: Environment
  readonly model: Model
  readonly call: CallOnTrial
  readonly network: Network
  /** The gateway that has the call, and others that can take it up. */
  readonly pod: Pod
  readonly others: readonly Pod[]
}

export interface Trial {
  readonly name: string
  readonly evidence: Evidence
  /** @default 1 */
  readonly pods?: number
  /** Calls at the same time. @default 1 */
  readonly calls?: number
  readonly script?: Script
  /** Whether the gateways have a second model. */
  readonly hasFallback?: boolean
  /** A module to load into the gateways. */
  readonly preload?: URL
  /** Opens the caller's sockets, when the trial needs faulty ones. */
  readonly socketFactory?: SocketFactory
  /** Whether another gateway has the call at its end. */
  readonly hasMoved?: boolean
  /** Prepares the model before the call begins. */
  readonly before?: (model: Model) => Promise<void>
  /**
   * Causes the fault while the astrologer speaks the first answer. Returns the phone that has the call then, if that
   * is another one. @throws Error when the fault did not strike as intended.
   */
  readonly strike: (scene: Scene) => Promise<CallOnTrial | void>
  /** How the caller asks the questions after the first. @default they speak */
  readonly ask?: (scene: Scene, turn: number) => Promise<void>
  readonly phone?: Phone
  /** Checks the result when the call is over. @throws Error when it is wrong. */
  readonly after?: (pod: Pod) => Promise<void>
  readonly tolerance?: Tolerance
  /** Where in the first answer the fault strikes. @default 1500 */
  readonly strikeAtMs?: number
}

export interface CallVerdict extends Verdict {
  /** How often the caller would be charged. */
  readonly settled: number
  readonly news: readonly string[]
}

/** Holds one call and causes the fault during the first answer. */
export async function hold(
  trial: Trial,
  environment: Environment,
  model: Model,
  pods: readonly [Pod, ...Pod[]],
): Promise<CallVerdict> {
  const { script = usualScript, socketFactory, tolerance = exactly, strikeAtMs = 1500 } = trial
  const { stored } = environment
  const caller = environment.nextCaller()
  await using network = await openNetwork(pods.map(({ url }) => url))
  using first = await startCall({ caller, network, script, socketFactory, phone: trial.phone })
  const { callId } = first.started
  const [pod, ...others] = pods
  await first.ask()
  await first.hasPlayed(0, strikeAtMs)
  const firstLease = await stored.leaseOf(callId)
  const scene = { environment, model, network, pod, others }
  using other = (await trial.strike({ ...scene, call: first })) ?? null
  const call = other ?? first
  await call.hasAnswered(0)
  for (const turn of script.keys()) {
    if (turn === 0) continue
    await (trial.ask ? trial.ask({ ...scene, call }, turn) : call.ask())
    await call.hasAnswered(turn)
  }
  const told = await call.hangUp()
  const account = await stored.account(caller.userId, callId)
  const ending = { told, connectedMs: call.connectedMs(), firstLease, hasMoved: trial.hasMoved ?? false }
  const verdict = judgeHeard(call, tolerance)
  const faults = [
    ...verdict.faults,
    ...findUntold(call.news, trial.evidence.news),
    ...findUnsettled(account, ending),
    ...(account.call ? findMisquoted(account.call, script, trial.evidence.notices) : []),
  ]
  return { ...verdict, settled: countSettled(account), news: call.news, faults }
}
