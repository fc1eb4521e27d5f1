import { Pressable, StyleSheet, Text, View } from 'react-native'
import Svg, { Path } from 'react-native-svg'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { colors, space, text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'

export const tabs = ['astrologers', 'conversations', 'births'] as const
type Tab = (typeof tabs)[number]

const icons: Record<Tab, string> = {
  astrologers: 'M12 2l2.4 6.9 7.3.2-5.8 4.4 2.1 7L12 16.3l-6 4.2 2.1-7-5.8-4.4 7.3-.2z',
  conversations: 'M4 4h16v12H10l-5 4v-4H4z',
  births: 'M3 3h18v18H3zM3 3l18 18M21 3L3 21M12 3l9 9-9 9-9-9z',
}

export interface TabBarProps {
  readonly current: Tab
  readonly onOpen: (tab: Tab) => void
}

export function TabBar({ current, onOpen }: TabBarProps) {
  const { strings } = useLocale()
  const insets = useSafeAreaInsets()
  return (
    <View
      role="tablist"
      aria-label={strings.tabs.label}
      style={[styles.bar, { paddingBottom: insets.bottom }]}
    >
      {tabs.map((tab) => {
        const color = tab === current ? colors.lamp : colors.quiet
        return (
          <Pressable
            key={tab}
            role="tab"
            aria-selected={tab === current}
            aria-label={strings.tabs[tab]}
            onPress={() => onOpen(tab)}
            style={styles.tab}
          >
            <Svg width={22} height={22} viewBox="0 0 24 24" aria-hidden>
              <Path d={icons[tab]} stroke={color} strokeWidth={1.6} strokeLinejoin="round" fill="none" />
            </Svg>
            <Text style={[text.quiet, { color }]}>{strings.tabs[tab]}</Text>
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
