import { useEffect, useState } from 'react'
import { Language, maxSearchLength, School, Speciality } from '@astrovoice/contracts'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { TextField } from '../components/text-field.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import type { AstrologerFilter } from './queries.ts'

/** A pause in typing of this length starts a search. */
const typingPauseMs = 250

export interface AstrologerSearchProps {
  readonly filter: AstrologerFilter
  readonly onFilter: (change: AstrologerFilter) => void
}

/** What narrows the list: words of a name, speciality, language or school, and choices of three of them. */
export function AstrologerSearch({ filter, onFilter }: AstrologerSearchProps) {
  const { t } = useLocale()
  return (
    <>
      <SearchField text={filter.text} onSearch={(text) => onFilter({ text })} />
      <ChoiceChips
        isScrolling
        label={t('astrologers.speciality')}
        options={[
          { value: undefined, label: t('astrologers.anySpeciality') },
          ...Speciality.options.map((value) => ({ value, label: t(`specialities.${value}`) })),
        ]}
        chosen={filter.speciality}
        onChoose={(speciality) => onFilter({ speciality })}
      />
      <ChoiceChips
        isScrolling
        label={t('astrologers.speaks')}
        options={[
          { value: undefined, label: t('astrologers.anyLanguage') },
          ...Language.options.map((value) => ({ value, label: t(`languages.${value}`) })),
        ]}
        chosen={filter.language}
        onChoose={(language) => onFilter({ language })}
      />
      <ChoiceChips
        isScrolling
        label={t('astrologers.school')}
        options={[
          { value: undefined, label: t('astrologers.anySchool') },
          ...School.options.map((value) => ({ value, label: t(`astrologers.schools.${value}`) })),
        ]}
        chosen={filter.school}
        onChoose={(school) => onFilter({ school })}
      />
    </>
  )
}

interface SearchFieldProps {
  readonly text: string | undefined
  readonly onSearch: (text: string | undefined) => void
}

/** Searches in pauses of typing. */
function SearchField({ text, onSearch }: SearchFieldProps) {
  const { t } = useLocale()
  const [typed, setTyped] = useState(text ?? '')
  // A search that was cleared elsewhere empties the field.
  const [shown, setShown] = useState(text)
  if (shown !== text) {
    setShown(text)
    if (text !== typed.trim()) setTyped(text ?? '')
  }
  useEffect(() => {
    const sought = typed.trim() || undefined
    if (sought === text) return undefined
    const timer = setTimeout(() => onSearch(sought), typingPauseMs)
    return () => clearTimeout(timer)
    // A new function for the same search must not start the pause again.
  }, [typed, text])
  return (
    <TextField
      label={t('astrologers.search')}
      hint={t('astrologers.searchHint')}
      value={typed}
      onChangeText={setTyped}
      maxLength={maxSearchLength}
      autoCorrect={false}
      autoComplete="off"
      inputMode="search"
      returnKeyType="search"
    />
  )
}
