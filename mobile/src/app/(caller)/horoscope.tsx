import { lazyScreen } from '../../components/lazy-screen.tsx'
import { links } from '../../navigation/links.ts'
import { useBack } from '../../navigation/use-back.ts'

const HoroscopeScreen = lazyScreen(
  'horoscope',
  async () => (await import('../../horoscopes/horoscope-screen.tsx')).HoroscopeScreen,
)

export default function HoroscopeRoute() {
  return <HoroscopeScreen onBack={useBack(links.home)} />
}
