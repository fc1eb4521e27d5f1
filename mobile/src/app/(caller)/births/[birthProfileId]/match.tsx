import { useRouter } from 'expo-router'
import { WithBirth } from '../../../../births/with-birth.tsx'
import { lazyScreen } from '../../../../components/lazy-screen.tsx'
import { links } from '../../../../navigation/links.ts'
import { useBack } from '../../../../navigation/use-back.ts'

const MatchScreen = lazyScreen(
  'match',
  async () => (await import('../../../../kundli/match-screen.tsx')).MatchScreen,
)

export default function MatchRoute() {
  const router = useRouter()
  const onBack = useBack('/births')
  return (
    <WithBirth>
      {(birth) => <MatchScreen birth={birth} onAdd={() => router.push(links.newBirth)} onBack={onBack} />}
    </WithBirth>
  )
}
