import { lazyScreen } from '../../../components/lazy-screen.tsx'

export default lazyScreen(
  'settings',
  async () => (await import('../../../settings/settings-screen.tsx')).SettingsScreen,
  { hasAccountMessages: true },
)
