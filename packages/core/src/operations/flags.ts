import type { UserId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import { settingsMaxAgeMs, type FlagName } from '@astrovoice/contracts/operations'
import { cacheFor } from './cache-for.ts'

export interface FlagSetting {
  readonly isOn: boolean
  /** For how many callers of a hundred it is on; the others have it off. */
  readonly sharePercent: number
}

/** What an operator has set. */
export interface StoredFlag extends FlagSetting {
  readonly name: FlagName
  readonly changedAtMs: number
  /** Null once the operator is erased. */
  readonly changedBy: UserId | null
}

export interface FlagStore {
  /** Those that an operator has set, of the names that this release knows. */
  list(): Promise<StoredFlag[]>
  set(flag: StoredFlag): Promise<void>
}

/** Decides what is on for a caller. */
export interface Flags {
  isOn(name: FlagName, userId: UserId): Promise<boolean>
}

/** A flag that no operator has set. */
export const unsetFlag: FlagSetting = { isOn: true, sharePercent: 100 }

export interface SettingsOptions {
  readonly clock: Clock
  readonly log: { warn(fields: Record<string, unknown>, message: string): void }
}

/** Flags that are read again after ten seconds at most; while the store is away they stay as they were. */
export function createFlags(store: Pick<FlagStore, 'list'>, { clock, log }: SettingsOptions): Flags {
  const readAll = async () => new Map((await store.list()).map((flag) => [flag.name, flag]))
  const read = cacheFor(readAll, {
    clock,
    maxAgeMs: settingsMaxAgeMs,
    onFailure: (error) => log.warn({ err: error }, 'failed to read flags'),
  })
  return {
    async isOn(name, userId) {
      const { isOn, sharePercent } = (await read())?.get(name) ?? unsetFlag
      return isOn && partOf(name, userId) < sharePercent
    },
  }
}

/**
 * The part of a hundred that a caller is in: always the same for one flag, and another for each. FNV-1a, 32 bits, over
 * the name and the id (draft-eastlake-fnv).
 */
export function partOf(name: FlagName, userId: UserId): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(`${name}:${userId}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return (hash >>> 0) % 100
}
