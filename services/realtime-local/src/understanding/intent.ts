import type { BirthData } from './births/birth-data.ts'

/** What a caller needs before any chart: a person, not a computation. What must never be missed comes first. */
export const cares = [
  'crisis',
  'childAbuse',
  'violence',
  'minor',
  'infidelity',
  'foetus',
  'death',
  'grief',
  'medicine',
  'magic',
  'law',
  'gamble',
  'sexual',
  'obsession',
  'abuse',
] as const
export type Care = (typeof cares)[number]

export type Courtesy =
  | 'stop'
  | 'yes'
  | 'no'
  | 'greeting'
  | 'thanks'
  | 'bye'
  | 'identity'
  | 'abilities'
  | 'repeat'
  | 'memory'
  | 'more'
  | 'why'

/** All of these at once, as far as the tool's schema knows them. */
export interface Every {
  readonly allOf: readonly string[]
}
export const isEvery = (wish: unknown): wish is Every =>
  typeof wish === 'object' && wish !== null && 'allOf' in wish

/** A value for a tool's argument; of a list the first that the tool's schema takes. */
type Wish = string | number | boolean | readonly string[] | Every | BirthData

/** A tool that would answer, with its arguments. */
export interface WantedCall {
  readonly name: string
  readonly arguments: Readonly<Record<string, Wish | undefined>>
}

export type Intent =
  | { readonly kind: 'care'; readonly care: Care }
  | { readonly kind: 'courtesy'; readonly courtesy: Courtesy }
  /** The first of these that the session has answers. */
  | { readonly kind: 'call'; readonly calls: readonly WantedCall[] }
  /** Another person's chart is needed; asked for until it is whole. */
  | { readonly kind: 'match'; readonly tool: 'match_charts' | 'get_synastry'; readonly birth: BirthData }
  | { readonly kind: 'unknown' }

export const unknown: Intent = { kind: 'unknown' }

export const call = (name: string, args: WantedCall['arguments'] = {}): Intent => ({
  kind: 'call',
  calls: [{ name, arguments: args }],
})

/** The tool or the care that an intent comes to; `none` and `unknown` where no tool answers. */
export function nameOfIntent(intent: Intent): string {
  switch (intent.kind) {
    case 'care':
      return intent.care
    case 'call':
      return intent.calls[0]?.name ?? 'unknown'
    case 'match':
      return intent.tool
    case 'courtesy':
      return 'none'
    case 'unknown':
      return 'unknown'
  }
}
