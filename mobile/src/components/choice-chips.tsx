import { Pressable, ScrollView, StyleSheet, Text, View } from 'react-native'
import { groupKeys } from '../focus/group-keys'
import { colors, radius, space, text, touchSize } from './theme.ts'

interface Option<T> {
  readonly value: T
  readonly label: string
}

export interface ChoiceChipsProps<T> {
  readonly label: string
  readonly options: readonly Option<T>[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
  /** One line that scrolls sideways, for many options. */
  readonly isScrolling?: boolean
}

/** One of several, all in sight. For a keyboard they are one stop: arrows choose. */
export function ChoiceChips<T>({ label, options, chosen, onChoose, isScrolling }: ChoiceChipsProps<T>) {
  const chooseAt = (at: number) => {
    const option = options[at]
    if (option) onChoose(option.value)
  }
  const stop = Math.max(
    0,
    options.findIndex(({ value }) => value === chosen),
  )
  const chips = options.map((option, at) => (
    <Pressable
      // People may share a name, and towns too.
      key={at}
      role="radio"
      aria-checked={option.value === chosen}
      aria-label={option.label}
      tabIndex={at === stop ? 0 : -1}
      onPress={() => onChoose(option.value)}
      style={[styles.chip, option.value === chosen && styles.chosen]}
    >
      <Text style={[text.quiet, styles.word, option.value === chosen && styles.chosenWord]}>
        {option.label}
      </Text>
    </Pressable>
  ))
  return (
    <View
      role="radiogroup"
      aria-label={label}
      {...groupKeys({ role: 'radio', onMove: chooseAt, onChoose: chooseAt })}
    >
      {isScrolling ? (
        <ScrollView horizontal showsHorizontalScrollIndicator={false} contentContainerStyle={styles.line}>
          {chips}
        </ScrollView>
      ) : (
        <View style={[styles.line, styles.wrapping]}>{chips}</View>
      )}
    </View>
  )
}

const styles = StyleSheet.create({
  // Room for the ring around what has the focus.
  line: { flexDirection: 'row', gap: space.s, padding: 4 },
  wrapping: { flexWrap: 'wrap' },
  chip: {
    minHeight: touchSize,
    justifyContent: 'center',
    paddingHorizontal: space.l,
    borderRadius: radius.round,
    borderWidth: 1,
    borderColor: colors.edge,
    backgroundColor: colors.surface,
  },
  chosen: { backgroundColor: colors.lampDim, borderColor: colors.lamp },
  word: { color: colors.text },
  chosenWord: { color: colors.lamp, fontWeight: '600' },
})
