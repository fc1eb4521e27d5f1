import { Platform, Pressable, StyleSheet, Text, View } from 'react-native'
import type { Place } from '@astrovoice/contracts'
import { Icon } from '../design/icon.tsx'
import { colors, radius, space, text, touchSize } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { optionId } from './option-id.ts'

export interface PlaceOptionsProps {
  readonly id: string
  readonly places: readonly Place[]
  /** The one that Enter chooses. */
  readonly active: number | null
  readonly attribution: string
  readonly onChoose: (place: Place) => void
}

/** Types of phones lack the role of a list of options, and phones need none. */
const listbox: object = Platform.OS === 'web' ? { role: 'listbox' } : {}

/** The towns that fit what was typed. */
export function PlaceOptions({ id, places, active, attribution, onChoose }: PlaceOptionsProps) {
  const { t } = useLocale()
  return (
    <View style={styles.list}>
      <View {...listbox} id={id} aria-label={t('births.places')}>
        {places.map((place, at) => (
          <Pressable
            key={place.id}
            id={optionId(id, at)}
            role="option"
            aria-selected={at === active}
            tabIndex={-1}
            onPress={() => onChoose(place)}
            style={({ pressed }) => [styles.row, (pressed || at === active) && styles.active]}
          >
            <Icon name="map-pin" color={colors.quiet} />
            <View style={styles.words}>
              <Text style={text.body}>{place.name}</Text>
              <Text style={text.quiet}>{`${place.region}, ${place.countryCode}`}</Text>
            </View>
          </Pressable>
        ))}
      </View>
      <Text style={[text.small, styles.attribution]}>{attribution}</Text>
    </View>
  )
}

const styles = StyleSheet.create({
  list: {
    borderRadius: radius.m,
    borderWidth: 1,
    borderColor: colors.edge,
    backgroundColor: colors.raised,
    overflow: 'hidden',
  },
  row: {
    minHeight: touchSize,
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.m,
    paddingHorizontal: space.l,
    paddingVertical: space.s,
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  active: { backgroundColor: colors.lampDim },
  words: { flex: 1 },
  attribution: { padding: space.s, paddingHorizontal: space.l },
})
