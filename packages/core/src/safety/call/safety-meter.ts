import type { Side, Theme } from '../themes.ts'

/** What was done about a theme. `replace`: a sentence of the astrologer was not said. */
export type SafetyAct = 'help' | 'decline' | 'bound' | 'end' | 'replace'

/** What met a rule of safety, without words and without the person. */
export interface SafetyMet {
  readonly theme: Theme
  readonly side: Side
  readonly act: SafetyAct
}

/** Counts what met rules of safety. */
export interface SafetyMeter {
  safetyMet(met: SafetyMet): void
}

/** Keeps the counts that the published protocol shows. The adapter logs failures, so that `add` never rejects. */
export interface SafetyCounts {
  add(met: SafetyMet): Promise<void>
}
