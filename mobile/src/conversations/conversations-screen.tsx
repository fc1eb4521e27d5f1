import { useCallback } from 'react'
import { Pressable, StyleSheet, Text, View } from 'react-native'
import type { ConversationId } from '@astrovoice/contracts'
import { Avatar } from '../astrologers/avatar.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { colors, radius, space, text } from '../components/theme.ts'
import { useLoaded } from '../components/use-loaded.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { LanguageSwitch } from '../locale/language-switch.tsx'
import { formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'

export function ConversationsScreen({ onOpen }: { readonly onOpen: (id: ConversationId) => void }) {
  const { language, strings } = useLocale()
  const { api } = useSession()
  const load = useCallback(async () => {
    const [{ conversations }, { astrologers }] = await Promise.all([
      api.ask('listConversations', { query: {} }),
      api.ask('listAstrologers', { query: {} }),
    ])
    const names = new Map(astrologers.map(({ id, name }) => [id, name]))
    return conversations.map((head) => ({ ...head, name: names.get(head.astrologerId) ?? head.astrologerId }))
  }, [api])
  const [loaded, reload] = useLoaded(load)
  return (
    <Screen title={strings.conversations.title} aside={<LanguageSwitch />}>
      <WhenLoaded loaded={loaded} onRetry={reload}>
        {(conversations) =>
          conversations.length === 0 ? (
            <Notice kind="hint" message={strings.conversations.none} />
          ) : (
            conversations.map(({ id, name, lastCallAt, language: spoken }) => (
              <Pressable
                key={id}
                role="button"
                aria-label={strings.conversations.with(name)}
                onPress={() => onOpen(id)}
                style={styles.row}
              >
                <Avatar name={name} size={48} />
                <View style={styles.words}>
                  <Text style={text.heading}>{name}</Text>
                  <Text style={text.quiet}>
                    {`${formatMoment(lastCallAt, language)} · ${strings.languages[spoken]}`}
                  </Text>
                </View>
              </Pressable>
            ))
          )
        }
      </WhenLoaded>
    </Screen>
  )
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.m,
    padding: space.l,
    borderRadius: radius.l,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
  },
  words: { flex: 1 },
})
