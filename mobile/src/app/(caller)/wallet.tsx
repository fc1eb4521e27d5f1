import { lazyScreen } from '../../components/lazy-screen.tsx'
import { links } from '../../navigation/links.ts'
import { useBack } from '../../navigation/use-back.ts'

const WalletScreen = lazyScreen(
  'wallet',
  async () => (await import('../../wallet/wallet-screen.tsx')).WalletScreen,
  { hasAccountMessages: true },
)

export default function WalletRoute() {
  return <WalletScreen onBack={useBack(links.settings)} />
}
