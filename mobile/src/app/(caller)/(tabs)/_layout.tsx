import { Platform } from 'react-native'
import { Tabs } from 'expo-router/js-tabs'
import { useIsWide } from '../../../design/use-is-wide.ts'
import { TabBar } from '../../../navigation/tab-bar.tsx'

/** A browser goes back through the tabs that were shown; a phone goes back to the first one. */
const backBehavior = Platform.OS === 'web' ? 'fullHistory' : 'firstRoute'

export default function TabsLayout() {
  const isWide = useIsWide()
  return (
    <Tabs
      backBehavior={backBehavior}
      screenOptions={{ headerShown: false, tabBarPosition: isWide ? 'left' : 'bottom' }}
      tabBar={(bar) => <TabBar {...bar} isAside={isWide} />}
    >
      <Tabs.Screen name="index" />
      <Tabs.Screen name="conversations" />
      <Tabs.Screen name="births" />
      <Tabs.Screen name="settings" />
    </Tabs>
  )
}
