import { useCallback } from 'react'
import { Pressable, StyleSheet, Text, View } from 'react-native'
import type { ConversationHead, ConversationId } from '@astrovoice/contracts'
import { Avatar } from '../astrologers/avatar.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { ShowEarlier } from '../components/show-earlier.tsx'
import { colors, radius, space, text } from '../components/theme.ts'
import { useEarlier } from '../components/use-earlier.ts'
import { useLoaded } from '../components/use-loaded.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { LanguageSwitch } from '../locale/language-switch.tsx'
import { formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'

const pageSize = 20

type Page = readonly ConversationHead[]

export function ConversationsScreen({ onOpen }: { readonly onOpen: (id: ConversationId) => void }) {
  const { strings } = useLocale()
  const { api } = useSession()
  const load = useCallback(
    async (before?: string): Promise<Page> =>
      (await api.ask('listConversations', { query: { limit: pageSize, before } })).conversations,
    [api],
  )
  const [latest, reload] = useLoaded(useCallback(() => load(), [load]))
  const [astrologers] = useLoaded(useCallback(() => api.ask('listAstrologers', { query: {} }), [api]))
  const earlier = useEarlier(latest.status === 'ready' ? latest.value : null, (oldest) =>
    load(oldest.at(-1)?.lastCallAt),
  )
  const nameOf = ({ astrologerId }: ConversationHead) => {
    if (astrologers.status === 'loading') return '…'
    const known = astrologers.status === 'ready' ? astrologers.value.astrologers : []
    return known.find(({ id }) => id === astrologerId)?.name ?? astrologerId
  }
  const heads = earlier.pages.toReversed().flat()
  return (
    <Screen title={strings.conversations.title} aside={<LanguageSwitch />}>
      <WhenLoaded loaded={latest} onRetry={reload}>
        {() => (heads.length === 0 ? <Notice kind="hint" message={strings.conversations.none} /> : null)}
      </WhenLoaded>
      {heads.map((head) => (
        <ConversationRow key={head.id} head={head} name={nameOf(head)} onOpen={() => onOpen(head.id)} />
      ))}
      {earlier.pages[0]?.length === pageSize ? <ShowEarlier earlier={earlier} /> : null}
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
