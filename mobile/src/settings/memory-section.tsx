import { useRouter } from 'expo-router'
import { Text } from 'react-native'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { text } from '../components/theme.ts'
import { useMemoryWords } from '../memory/use-memory-words.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { links } from '../navigation/links.ts'
import { Section } from './section.tsx'

/** Whether talks are remembered, and the way to what is. */
export function MemorySection() {
  const { t } = useLocale()
  const router = useRouter()
  const about = useMemoryWords()
  return (
    <Section title={t('memory.title')}>
      <Card>
        <Text style={text.body}>{about}</Text>
        <Button kind="plain" label={t('memory.open')} onPress={() => router.push(links.memory)} />
      </Card>
    </Section>
  )
}
