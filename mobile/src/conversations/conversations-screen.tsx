import { useInfiniteQuery } from '@tanstack/react-query'
import { Pressable, StyleSheet, Text, View } from 'react-native'
import type { ConversationHead, ConversationId } from '@astrovoice/contracts'
import { Avatar } from '../astrologers/avatar.tsx'
import { useAstrologerNames } from '../astrologers/use-astrologer-names.ts'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { ShowEarlier } from '../components/show-earlier.tsx'
import { colors, radius, space, text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { LanguageSwitch } from '../locale/language-switch.tsx'
import { formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { conversationsQuery } from './queries.ts'

export function ConversationsScreen({ onOpen }: { readonly onOpen: (id: ConversationId) => void }) {
  const { strings } = useLocale()
  const { api } = useSession()
  const conversations = useInfiniteQuery(conversationsQuery(api))
  const nameOf = useAstrologerNames()
  return (
    <Screen title={strings.conversations.title} aside={<LanguageSwitch />}>
      <WhenLoaded query={conversations}>
        {({ pages: [newest, ...older] }) =>
          newest?.length ? (
            [newest, ...older]
              .flat()
              .map((head) => (
                <ConversationRow
                  key={head.id}
                  head={head}
                  name={nameOf(head.astrologerId)}
                  onOpen={() => onOpen(head.id)}
                />
              ))
          ) : (
            <Notice kind="hint" message={strings.conversations.none} />
          )
        }
      </WhenLoaded>
      <ShowEarlier query={conversations} />
    </Screen>
  )
}

interface ConversationRowProps {
  readonly head: ConversationHead
  readonly name: string
  readonly onOpen: () => void
}

function ConversationRow({ head, name, onOpen }: ConversationRowProps) {
  const { language, strings } = useLocale()
  return (
    <Pressable role="button" onPress={onOpen} style={styles.row}>
      <Avatar name={name} size={48} />
      <View style={styles.words}>
        <Text style={text.heading}>{name}</Text>
        <Text style={text.quiet}>
          {`${formatMoment(head.lastCallAt, language)} · ${strings.languages[head.language]}`}
        </Text>
      </View>
    </Pressable>
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
