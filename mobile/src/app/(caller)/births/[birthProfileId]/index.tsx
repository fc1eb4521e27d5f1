import { useRouter } from 'expo-router'
import { z } from 'zod'
import { WithBirth } from '../../../../births/with-birth.tsx'
import { lazyScreen } from '../../../../components/lazy-screen.tsx'
import { sections } from '../../../../kundli/sections.ts'
import { useBack } from '../../../../navigation/use-back.ts'
import { useParam } from '../../../../navigation/use-param.ts'

const Section = z.enum(sections)
const KundliScreen = lazyScreen(
  'kundli',
  async () => (await import('../../../../kundli/kundli-screen.tsx')).KundliScreen,
  { hasAccountMessages: true },
)

export default function KundliRoute() {
  const router = useRouter()
  const onBack = useBack('/births')
  const section = useParam('section', Section) ?? 'chart'
  const open = (next: z.infer<typeof Section>) => router.setParams({ section: next })
  return (
    <WithBirth>
      {(birth) => <KundliScreen birth={birth} section={section} onSection={open} onBack={onBack} />}
    </WithBirth>
  )
}
