import type { GroupKeysOptions } from './group-keys-options.ts'

/** Phones move in groups by themselves. */
export const groupKeys = (_options: GroupKeysOptions): object => ({})
