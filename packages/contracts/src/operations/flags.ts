/** What a flag does while no operator has set it. */
export interface FlagSpec {
  readonly what: string
  /** What happens where it is off. */
  readonly whenOff: string
}

/** Every flag. Each is on for everybody until an operator changes it. */
export const flags = {
  newCalls: {
    what: 'Callers may start calls.',
    whenOff: '`call:start` is refused with `calls_paused` and the text of that name. Calls under way go on.',
  },
} as const satisfies Record<string, FlagSpec>

export type FlagName = keyof typeof flags

export const flagNames = Object.keys(flags) as [FlagName, ...FlagName[]]

/** How long a service may go on with a setting that an operator has changed. */
export const settingsMaxAgeMs = 10_000
