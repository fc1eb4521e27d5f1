import { useEffect, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Pressable, StyleSheet, Text, View } from 'react-native'
import type { Place } from '@astrovoice/contracts'
import { Notice } from '../components/notice.tsx'
import { TextField } from '../components/text-field.tsx'
import { colors, radius, space, text, touchSize } from '../components/theme.ts'
import { describeFault } from '../locale/fault-words.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { placesQuery } from './queries.ts'

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
  const { strings } = useLocale()
  const [typed, setTyped] = useState('')
  const search = usePlaceSearch(chosen ? '' : typed)

  const choose = (place: Place) => {
    setTyped(placeName(place))
    onChoose(place)
  }
  const type = (next: string) => {
    setTyped(next)
    onChoose(null)
  }
  return (
    <View style={styles.field}>
      <TextField
        label={label ?? strings.births.place}
        hint={hint ?? strings.births.placeHint}
        problem={problem}
        value={typed}
        onChangeText={type}
        autoCorrect={false}
      />
      {search.error ? <Notice message={describeFault(search.error, strings)} /> : null}
      {search.data?.places.length === 0 ? <Notice kind="hint" message={strings.births.noPlace} /> : null}
      {search.data && search.data.places.length > 0 ? (
        <View role="list" aria-label={strings.births.places} style={styles.list}>
          {search.data.places.map((place) => (
            <Pressable key={place.id} role="button" onPress={() => choose(place)} style={styles.row}>
              <Text style={text.body}>{place.name}</Text>
              <Text style={text.quiet}>{`${place.region}, ${place.countryCode}`}</Text>
            </Pressable>
          ))}
          <Text style={[text.quiet, styles.attribution]}>{search.data.attribution}</Text>
        </View>
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

const styles = StyleSheet.create({
  field: { gap: space.s },
  list: {
    borderRadius: radius.m,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.raised,
    overflow: 'hidden',
  },
  row: {
    minHeight: touchSize,
    paddingHorizontal: space.l,
    paddingVertical: space.s,
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  attribution: { padding: space.s, paddingHorizontal: space.l, fontSize: 12 },
})
