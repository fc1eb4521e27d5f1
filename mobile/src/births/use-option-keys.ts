import { useState } from 'react'
import { Platform, type TextInputProps } from 'react-native'
import { optionId } from './option-id.ts'

interface OptionKeys {
  /** The option that Enter chooses; null before an arrow was pressed. */
  readonly active: number | null
  /** For the field above the options. */
  readonly ofField: Pick<TextInputProps, 'onKeyPress'>
}

/** Keys of a combobox (WAI-ARIA Authoring Practices): arrows go through the options, Enter chooses, Escape goes back. */
export function useOptionKeys<T>(options: readonly T[], id: string, choose: (option: T) => void): OptionKeys {
  const [held, hold] = useState<{ readonly options: readonly T[]; readonly at: number } | null>(null)
  const active = held?.options === options ? held.at : null
  const onKeyPress: TextInputProps['onKeyPress'] = (event) => {
    const next = nextOption(event.nativeEvent.key, active, options.length)
    if (next === undefined) return
    event.preventDefault()
    const option = next === 'choose' && active !== null ? options[active] : undefined
    if (option) choose(option)
    else hold(typeof next === 'number' ? { options, at: next } : null)
  }
  return {
    active,
    ofField: { onKeyPress, ...(Platform.OS === 'web' && combobox(id, active, options.length)) },
  }
}

const combobox = (id: string, active: number | null, count: number): object => ({
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': count > 0,
  ...(count > 0 && { 'aria-controls': id }),
  ...(active !== null && { 'aria-activedescendant': optionId(id, active) }),
})

/** What a key does; undefined for keys of the field itself. */
function nextOption(key: string, active: number | null, count: number): number | 'choose' | null | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return active === null ? 0 : (active + 1) % count
    case 'ArrowUp':
      return active === null ? count - 1 : (active + count - 1) % count
    case 'Enter':
      return active === null ? undefined : 'choose'
    case 'Escape':
      return active === null ? undefined : null
    default:
      return undefined
  }
}
