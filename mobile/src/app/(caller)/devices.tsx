import { lazyScreen } from '../../components/lazy-screen.tsx'
import { links } from '../../navigation/links.ts'
import { useBack } from '../../navigation/use-back.ts'

const DevicesScreen = lazyScreen(
  'devices',
  async () => (await import('../../devices/devices-screen.tsx')).DevicesScreen,
)

export default function DevicesRoute() {
  return <DevicesScreen onBack={useBack(links.settings)} />
}
