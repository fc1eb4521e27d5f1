import type { CallRefusal } from '@astrovoice/contracts'
import type { FlagName } from '@astrovoice/contracts/operations'
import { unsetFlag, type FlagSetting, type FlagStore } from '../operations/index.ts'

/** The slots of all gateways together. */
export interface CallSlots {
  /** Whether a call that started now would get one. */
  hasFree(): Promise<boolean>
}

export interface RefusalDeps {
  readonly flags: Pick<FlagStore, 'list'>
  readonly slots: CallSlots
  readonly log: { warn(fields: Record<string, unknown>, message: string): void }
}

/**
 * The error with which `call:start` would refuse everybody now, in its order. A flag that is off for some callers alone
 * refuses not everybody, so the list does not tell of it.
 * @throws what the store of flags throws.
 */
export async function findRefusal({ flags, slots, log }: RefusalDeps): Promise<CallRefusal | null> {
  const [all, hasFree] = await Promise.all([
    flags.list(),
    slots.hasFree().catch((error: unknown) => {
      log.warn({ err: error }, 'failed to count the slots of calls')
      return null
    }),
  ])
  const flagsByName = new Map<FlagName, FlagSetting>(all.map((flag) => [flag.name, flag]))
  const { isOn, sharePercent } = flagsByName.get('newCalls') ?? unsetFlag
  if (!isOn || sharePercent === 0) return 'calls_paused'
  if (hasFree === null) return 'calls_unavailable'
  return hasFree ? null : 'calls_full'
}
