import { Pressable, ScrollView, StyleSheet, Text, View } from 'react-native'
import { colors, radius, space, text } from './theme.ts'

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

/** One of several, all in sight. */
export function ChoiceChips<T>({ label, options, chosen, onChoose, isScrolling }: ChoiceChipsProps<T>) {
  const chips = options.map((option) => (
    <Pressable
      key={String(option.value)}
      role="radio"
      aria-checked={option.value === chosen}
      aria-label={option.label}
      onPress={() => onChoose(option.value)}
      style={[styles.chip, option.value === chosen && styles.chosen]}
    >
      <Text style={[text.quiet, styles.word, option.value === chosen && styles.chosenWord]}>
        {option.label}
      </Text>
    </Pressable>
  ))
  return (
    <View role="radiogroup" aria-label={label}>
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
  line: { flexDirection: 'row', gap: space.s, padding: 2 },
  wrapping: { flexWrap: 'wrap' },
  chip: {
    minHeight: 44,
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
