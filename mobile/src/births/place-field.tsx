import { useEffect, useId, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { StyleSheet, View } from 'react-native'
import type { Place } from '@astrovoice/contracts'
import { Notice } from '../components/notice.tsx'
import { TextField } from '../components/text-field.tsx'
import { space } from '../components/theme.ts'
import { describeFault } from '../locale/fault-words.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { PlaceOptions } from './place-options.tsx'
import { placesQuery } from './queries.ts'
import { useOptionKeys } from './use-option-keys.ts'

/** A pause in typing of this length starts a search. */
const typingPauseMs = 250
const shortestQuery = 2

export interface PlaceFieldProps {
  /** The place of birth unless given. */
  readonly label?: string
  readonly hint?: string
  readonly chosen: Place | null
  readonly problem?: string | undefined
  readonly onChoose: (place: Place | null) => void
}

/** Searches a town while its name is typed. */
export function PlaceField({ label, hint, chosen, problem, onChoose }: PlaceFieldProps) {
  const { t } = useLocale()
  const [typed, setTyped] = useState(chosen ? placeName(chosen) : '')
  const search = usePlaceSearch(chosen ? '' : typed)
  const id = useId()

  const choose = (place: Place) => {
    setTyped(placeName(place))
    onChoose(place)
  }
  const places = search.data?.places ?? []
  const options = useOptionKeys(places, id, choose)
  const type = (next: string) => {
    setTyped(next)
    onChoose(null)
  }
  return (
    <View style={styles.field}>
      <TextField
        label={label ?? t('births.place')}
        hint={hint ?? t('births.placeHint')}
        problem={problem}
        value={typed}
        onChangeText={type}
        autoCorrect={false}
        autoComplete="off"
        {...options.ofField}
      />
      {search.error ? <Notice message={describeFault(search.error, t)} /> : null}
      {search.data?.places.length === 0 ? <Notice kind="hint" message={t('births.noPlace')} /> : null}
      {search.data && places.length > 0 ? (
        <PlaceOptions
          id={id}
          places={places}
          active={options.active}
          attribution={search.data.attribution}
          onChoose={choose}
        />
      ) : null}
    </View>
  )
}

export const placeName = ({ name, region, countryCode }: Place) => `${name}, ${region}, ${countryCode}`

/** The places that match what was typed, searched in pauses of typing. */
function usePlaceSearch(typed: string) {
  const { api } = useSession()
  const q = typed.trim()
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(q), typingPauseMs)
    return () => clearTimeout(timer)
  }, [q])
  return useQuery({ ...placesQuery(api, q), enabled: q === settled && q.length >= shortestQuery })
}

const styles = StyleSheet.create({ field: { gap: space.s } })
