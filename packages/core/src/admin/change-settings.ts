import { Language } from '@astrovoice/contracts'
import type { UserId } from '@astrovoice/contracts'
import { operatorTexts, type OperatorTextName, type TextSpec } from '@astrovoice/contracts/operations'
import type { Clock } from '@astrovoice/contracts/clock'
import type { TextStore } from '../operations/index.ts'
import { AdminFault } from './admin-fault.ts'

export interface TextChange {
  readonly name: OperatorTextName
  readonly words: Readonly<Record<Language, string>>
  readonly by: UserId
}

/**
 * Sets a text in every language: callers of one language must not read an older one than others.
 * @throws AdminFault form_invalid for a text that is too long, or missing where there has to be one.
 */
export async function changeText(
  { texts, clock }: { texts: TextStore; clock: Clock },
  { name, words, by }: TextChange,
): Promise<void> {
  const { maxLength, isOptional }: TextSpec = operatorTexts[name]
  const faults = Language.options.flatMap((language) => {
    const length = [...words[language]].length
    if (length > maxLength) return `${language}: longer than ${maxLength} characters`
    return length === 0 && !isOptional ? `${language}: must not be empty` : []
  })
  if (faults.length > 0) throw new AdminFault('form_invalid', faults)
  const changed = { name, changedAtMs: clock.nowMs(), changedBy: by }
  await texts.set(Language.options.map((language) => ({ ...changed, language, text: words[language] })))
}
