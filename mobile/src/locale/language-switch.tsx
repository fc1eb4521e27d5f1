import { ChoiceChips } from '../components/choice-chips.tsx'
import { useLocale } from './use-locale.tsx'

/** Each in its own letters. */
export const languageNames = [
  { value: 'en', label: 'English' },
  { value: 'hi', label: 'हिन्दी' },
  { value: 'hinglish', label: 'Hinglish' },
] as const

export function LanguageSwitch() {
  const { language, t, choose } = useLocale()
  return <ChoiceChips label={t('language')} options={languageNames} chosen={language} onChoose={choose} />
}
