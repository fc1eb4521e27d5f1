import { useRouter } from 'expo-router'
import { AstrologerId } from '@astrovoice/contracts'
import { WithAstrologer } from '../../../astrologers/with-astrologer.tsx'
import { lazyScreen } from '../../../components/lazy-screen.tsx'
import { NotFoundScreen } from '../../../components/not-found-screen.tsx'
import { links } from '../../../navigation/links.ts'
import { useBack } from '../../../navigation/use-back.ts'
import { useParam } from '../../../navigation/use-param.ts'

const AstrologerScreen = lazyScreen(
  'astrologer',
  async () => (await import('../../../astrologers/astrologer-screen.tsx')).AstrologerScreen,
  { hasAccountMessages: true },
)

export default function AstrologerRoute() {
  const router = useRouter()
  const onBack = useBack(links.home)
  const id = useParam('astrologerId', AstrologerId)
  if (!id) return <NotFoundScreen />
  return (
    <WithAstrologer id={id}>
      {(astrologer) => (
        <AstrologerScreen
          astrologer={astrologer}
          onCall={() => router.push(links.call(astrologer.id))}
          onBack={onBack}
        />
      )}
    </WithAstrologer>
  )
}
