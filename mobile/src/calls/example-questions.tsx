import { ScrollView, StyleSheet, Text } from 'react-native'
import { Button } from '../components/button.tsx'
import { space, text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'

const examples = ['marriage', 'work', 'today'] as const

export interface ExampleQuestionsProps {
  /** What the astrologer suggests; without it the app's own examples are shown. */
  readonly suggestions: readonly string[]
  /** Whether nothing else stands where they are shown. */
  readonly isAlone: boolean
  readonly onAsk: (question: string) => void
}

/** Questions for a caller who does not know how to begin. A press asks one. */
export function ExampleQuestions({ suggestions, isAlone, onAsk }: ExampleQuestionsProps) {
  const { t } = useLocale()
  const questions =
    suggestions.length > 0 ? suggestions : examples.map((example) => t(`call.examples.${example}`))
  return (
    <ScrollView style={isAlone ? styles.alone : styles.below} contentContainerStyle={styles.examples}>
      <Text role="heading" aria-level={2} style={text.label}>
        {t('call.askSuchAs')}
      </Text>
      {questions.map((question) => (
        <Button key={question} kind="plain" label={question} onPress={() => onAsk(question)} />
      ))}
    </ScrollView>
  )
}

const styles = StyleSheet.create({
  alone: { flex: 1 },
  // Large text must not push the controls out of the screen.
  below: { flexGrow: 0, flexShrink: 1 },
  examples: {
    flexGrow: 1,
    gap: space.s,
    padding: space.l,
    width: '100%',
    maxWidth: 640,
    alignSelf: 'center',
    justifyContent: 'flex-end',
  },
})
