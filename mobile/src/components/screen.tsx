import type { ReactNode } from 'react'
import { Pressable, ScrollView, StyleSheet, Text, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { Icon } from '../design/icon.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { usePageTitle } from '../navigation/use-page-title.ts'
import { useTitleFocus } from '../focus/use-title-focus.ts'
import { colors, space, text, touchSize } from './theme.ts'

export interface ScreenProps {
  readonly title: string
  readonly onBack?: () => void
  readonly aside?: ReactNode
  /** For content in columns. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A page with its title, content and back button. */
export function Screen({ title, onBack, aside, isWide = false, children }: ScreenProps) {
  const insets = useSafeAreaInsets()
  const heading = useTitleFocus()
  usePageTitle(title)
  return (
    <View style={[styles.screen, { paddingTop: insets.top, paddingBottom: insets.bottom }]}>
      <ScrollView
        role="main"
        contentContainerStyle={[styles.content, isWide && styles.wide]}
        keyboardShouldPersistTaps="handled"
      >
        <View style={styles.head}>
          {onBack ? <BackButton onPress={onBack} /> : null}
          <Text ref={heading} role="heading" aria-level={1} style={[text.title, styles.title]}>
            {title}
          </Text>
          {aside}
        </View>
        {children}
      </ScrollView>
    </View>
  )
}

function BackButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useLocale()
  return (
    <Pressable role="button" aria-label={t('back')} onPress={onPress} style={styles.back}>
      <Icon name="chevron-left" size={26} color={colors.lamp} />
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
  wide: { maxWidth: 1120 },
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
})
