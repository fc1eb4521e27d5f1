import type { Language, UserId } from '@astrovoice/contracts'
import { operatorTexts, settingsMaxAgeMs, type OperatorTextName } from '@astrovoice/contracts/operations'
import { cacheFor } from './cache-for.ts'
import type { SettingsOptions } from './flags.ts'

/** A text that an operator has set, in one language. */
export interface StoredText {
  readonly name: OperatorTextName
  readonly language: Language
  readonly text: string
  readonly changedAtMs: number
  readonly changedBy: UserId | null
}

export interface TextStore {
  /** Those that an operator has set, of the names that this release knows. */
  list(): Promise<StoredText[]>
  /** Sets them together or not at all. */
  set(texts: readonly StoredText[]): Promise<void>
  /** Takes a text back to the catalogue’s, in all languages. */
  reset(name: OperatorTextName): Promise<void>
}

/** Texts as callers get them. */
export interface OperatorTexts {
  read(name: OperatorTextName, language: Language): Promise<string>
}

/** Texts that are read again after ten seconds at most; while the store is away they stay as they were. */
export function createOperatorTexts(
  store: Pick<TextStore, 'list'>,
  { clock, log }: SettingsOptions,
): OperatorTexts {
  const read = cacheFor(() => store.list(), {
    clock,
    maxAgeMs: settingsMaxAgeMs,
    onFailure: (error) => log.warn({ err: error }, 'failed to read texts'),
  })
  return {
    async read(name, language) {
      const stored = (await read())?.find((text) => text.name === name && text.language === language)
      return stored?.text ?? operatorTexts[name].defaults[language]
    },
  }
}
