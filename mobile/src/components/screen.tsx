import type { ReactNode } from 'react'
import { Pressable, ScrollView, StyleSheet, Text, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { useLocale } from '../locale/use-locale.tsx'
import { usePageTitle } from '../navigation/use-page-title.ts'
import { colors, space, text, touchSize } from './theme.ts'

export interface ScreenProps {
  readonly title: string
  readonly onBack?: () => void
  readonly aside?: ReactNode
  /** Stays at the bottom while the rest scrolls. */
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** A page with its title, content and back button. */
export function Screen({ title, onBack, aside, footer, children }: ScreenProps) {
  const insets = useSafeAreaInsets()
  usePageTitle(title)
  return (
    <View style={[styles.screen, { paddingTop: insets.top, paddingBottom: insets.bottom }]}>
      <ScrollView role="main" contentContainerStyle={styles.content} keyboardShouldPersistTaps="handled">
        <View style={styles.head}>
          {onBack ? <BackButton onPress={onBack} /> : null}
          <Text role="heading" aria-level={1} style={[text.title, styles.title]}>
            {title}
          </Text>
          {aside}
        </View>
        {children}
      </ScrollView>
      {footer ? <View style={styles.footer}>{footer}</View> : null}
    </View>
  )
}

function BackButton({ onPress }: { readonly onPress: () => void }) {
  const { strings } = useLocale()
  return (
    <Pressable role="button" aria-label={strings.back} onPress={onPress} style={styles.back}>
      <Text aria-hidden style={[text.title, { color: colors.lamp }]}>
        ‹
      </Text>
    </Pressable>
  )
}

const styles = StyleSheet.create({
  screen: { flex: 1, width: '100%' },
  content: {
    flexGrow: 1,
    gap: space.l,
    padding: space.l,
    paddingBottom: space.xxl,
    width: '100%',
    maxWidth: 640,
    alignSelf: 'center',
  },
  head: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: space.m,
    minHeight: touchSize,
    paddingTop: space.s,
  },
  title: { flexGrow: 1, flexShrink: 1, flexBasis: 240 },
  back: {
    width: touchSize,
    height: touchSize,
    marginLeft: -space.m,
    alignItems: 'center',
    justifyContent: 'center',
  },
  footer: { width: '100%', maxWidth: 640, alignSelf: 'center', padding: space.l, gap: space.m },
})
