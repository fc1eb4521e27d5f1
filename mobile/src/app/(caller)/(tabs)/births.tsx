import { useRouter } from 'expo-router'
import { BirthsScreen } from '../../../births/births-screen.tsx'
import { links } from '../../../navigation/links.ts'

export default function BirthsRoute() {
  const router = useRouter()
  return (
    <BirthsScreen
      onAdd={() => router.push(links.newBirth)}
      onOpen={(page, { id }) => router.push(links[page](id))}
    />
  )
}
