import { useLocalSearchParams, useRouter, type Href } from 'expo-router'
import { lazyScreen } from '../../../components/lazy-screen.tsx'
import { readNext } from '../../../navigation/next-address.ts'
import { useBack } from '../../../navigation/use-back.ts'

const BirthFormScreen = lazyScreen(
  'birth-form',
  async () => (await import('../../../births/birth-form-screen.tsx')).BirthFormScreen,
  { hasAccountMessages: true },
)

export default function NewBirthRoute() {
  const router = useRouter()
  const { next } = useLocalSearchParams()
  const back = useBack('/births')
  // The first birth is entered on the way to another page.
  if (next) return <BirthFormScreen onSaved={() => router.replace(readNext(next) as Href)} />
  return <BirthFormScreen onSaved={back} onBack={back} />
}
