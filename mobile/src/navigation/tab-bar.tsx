import { Pressable, StyleSheet, Text, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import type { BottomTabBarProps } from 'expo-router/js-tabs'
import { colors, radius, space, text, touchSize } from '../components/theme.ts'
import { Icon } from '../design/icon.tsx'
import { scaledWithin } from '../design/text-size'
import type { IconName } from '../design/icon-paths.ts'
import { groupKeys } from '../focus/group-keys'
import { useLocale } from '../locale/use-locale.tsx'

/** The routes of the tabs, with the name of each in the messages and its icon. */
const tabs = {
  index: { name: 'astrologers', icon: 'sparkles' },
  conversations: { name: 'conversations', icon: 'messages-square' },
  births: { name: 'births', icon: 'orbit' },
  settings: { name: 'settings', icon: 'settings-2' },
} as const satisfies Record<string, { readonly name: string; readonly icon: IconName }>

const isTab = (route: string): route is keyof typeof tabs => Object.hasOwn(tabs, route)

export interface TabBarProps extends Pick<BottomTabBarProps, 'state' | 'navigation'> {
  /** At the side of a wide window instead of below. */
  readonly isAside: boolean
}

/** For a keyboard the tabs are one stop: arrows move in them, Space or Enter opens. */
export function TabBar({ state, navigation, isAside }: TabBarProps) {
  const { t } = useLocale()
  const insets = useSafeAreaInsets()
  const shown = state.routes[state.index]?.key
  const routes = state.routes.flatMap(({ key, name }) => (isTab(name) ? [{ key, name }] : []))
  const open = (at: number) => {
    const route = routes[at]
    if (route) navigation.navigate(route.name)
  }
  return (
    <View
      role="navigation"
      style={isAside ? [styles.aside, { paddingTop: insets.top + space.xl }] : styles.below}
    >
      {isAside ? <Text style={[text.title, styles.brand]}>{t('appName')}</Text> : null}
      <View
        role="tablist"
        aria-label={t('tabs.label')}
        {...groupKeys({ role: 'tab', onChoose: open })}
        style={isAside ? styles.list : [styles.row, { paddingBottom: insets.bottom }]}
      >
        {routes.map(({ key, name: route }, at) => {
          const { name, icon } = tabs[route]
          const isShown = key === shown
          const color = isShown ? colors.lamp : colors.quiet
          return (
            <Pressable
              key={key}
              role="tab"
              aria-selected={isShown}
              aria-label={t(`tabs.${name}`)}
              tabIndex={isShown ? 0 : -1}
              onPress={() => open(at)}
              style={[isAside ? styles.line : styles.tab, isAside && isShown && styles.shown]}
            >
              <Icon name={icon} size={22} color={color} />
              <Text
                maxFontSizeMultiplier={isAside ? undefined : 1.3}
                style={[isAside ? text.heading : styles.name, { color }]}
              >
                {t(`tabs.${name}`)}
              </Text>
            </Pressable>
          )
        })}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  below: { borderTopWidth: 1, borderTopColor: colors.line, backgroundColor: colors.surface },
  row: { flexDirection: 'row', justifyContent: 'center' },
  tab: {
    flex: 1,
    maxWidth: 213,
    minHeight: touchSize,
    alignItems: 'center',
    justifyContent: 'center',
    gap: 2,
    paddingVertical: space.s,
  },
  // A quarter of a phone's width holds the longest name at any text size.
  name: { ...text.small, fontSize: scaledWithin(12, 4), lineHeight: scaledWithin(17, 5.6) },
  aside: {
    width: 232,
    gap: space.xl,
    paddingHorizontal: space.m,
    borderRightWidth: 1,
    borderRightColor: colors.line,
    backgroundColor: colors.surface,
  },
  brand: { paddingHorizontal: space.m, color: colors.lamp },
  list: { gap: space.xs },
  line: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.m,
    minHeight: touchSize,
    paddingHorizontal: space.m,
    borderRadius: radius.m,
  },
  shown: { backgroundColor: colors.lampDim },
})
