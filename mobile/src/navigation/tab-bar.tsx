import { Pressable, StyleSheet, Text, View } from 'react-native'
import Svg, { Path } from 'react-native-svg'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import type { BottomTabBarProps } from 'expo-router/js-tabs'
import { colors, space, text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'

/** The routes of the tabs, with the name of each in the strings and its icon. */
const tabs = {
  index: {
    name: 'astrologers',
    icon: 'M12 2l2.4 6.9 7.3.2-5.8 4.4 2.1 7L12 16.3l-6 4.2 2.1-7-5.8-4.4 7.3-.2z',
  },
  conversations: { name: 'conversations', icon: 'M4 4h16v12H10l-5 4v-4H4z' },
  births: { name: 'births', icon: 'M3 3h18v18H3zM3 3l18 18M21 3L3 21M12 3l9 9-9 9-9-9z' },
} as const

const isTab = (route: string): route is keyof typeof tabs => Object.hasOwn(tabs, route)

export function TabBar({ state, navigation }: Pick<BottomTabBarProps, 'state' | 'navigation'>) {
  const { strings } = useLocale()
  const insets = useSafeAreaInsets()
  const shown = state.routes[state.index]?.key
  return (
    <View
      role="tablist"
      aria-label={strings.tabs.label}
      style={[styles.bar, { paddingBottom: insets.bottom }]}
    >
      {state.routes.map((route) => {
        if (!isTab(route.name)) return null
        const { name, icon } = tabs[route.name]
        const isShown = route.key === shown
        const color = isShown ? colors.lamp : colors.quiet
        return (
          <Pressable
            key={route.key}
            role="tab"
            aria-selected={isShown}
            aria-label={strings.tabs[name]}
            onPress={() => navigation.navigate(route.name)}
            style={styles.tab}
          >
            <Svg width={22} height={22} viewBox="0 0 24 24" aria-hidden>
              <Path d={icon} stroke={color} strokeWidth={1.6} strokeLinejoin="round" fill="none" />
            </Svg>
            <Text style={[text.quiet, { color }]}>{strings.tabs[name]}</Text>
          </Pressable>
        )
      })}
    </View>
  )
}

const styles = StyleSheet.create({
  bar: {
    flexDirection: 'row',
    justifyContent: 'center',
    borderTopWidth: 1,
    borderTopColor: colors.line,
    backgroundColor: colors.surface,
  },
  tab: { flex: 1, maxWidth: 213, alignItems: 'center', gap: 2, paddingVertical: space.s },
})
