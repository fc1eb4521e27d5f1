import { ChoiceChips } from '../components/choice-chips.tsx'
import { useLocale } from './use-locale.tsx'

const options = [
  { value: 'en', label: 'English' },
  { value: 'hi', label: 'हिन्दी' },
  { value: 'hinglish', label: 'Hinglish' },
] as const

export function LanguageSwitch() {
  const { language, strings, choose } = useLocale()
  return <ChoiceChips label={strings.language} options={options} chosen={language} onChoose={choose} />
}
