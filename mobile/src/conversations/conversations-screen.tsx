import { useInfiniteQuery } from '@tanstack/react-query'
import { Pressable, StyleSheet, Text, View } from 'react-native'
import type { ConversationHead, ConversationId } from '@astrovoice/contracts'
import { Avatar } from '../astrologers/avatar.tsx'
import { useAstrologerNames } from '../astrologers/use-astrologer-names.ts'
import { DeleteButton } from '../components/delete-button.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { ShowEarlier } from '../components/show-earlier.tsx'
import { colors, radius, space, text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { Icon } from '../design/icon.tsx'
import { formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { conversationsQuery } from './queries.ts'
import { useDeleteTalk } from './use-delete-talk.ts'

export function ConversationsScreen({ onOpen }: { readonly onOpen: (id: ConversationId) => void }) {
  const { t } = useLocale()
  const { api } = useSession()
  const conversations = useInfiniteQuery(conversationsQuery(api))
  const nameOf = useAstrologerNames()
  return (
    <Screen title={t('conversations.title')}>
      <WhenLoaded query={conversations}>
        {(heads) =>
          heads.length > 0 ? (
            heads.map((head) => (
              <ConversationRow
                key={head.id}
                head={head}
                name={nameOf(head.astrologerId)}
                onOpen={() => onOpen(head.id)}
              />
            ))
          ) : (
            <Notice kind="hint" message={t('conversations.none')} />
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
  const { language, t } = useLocale()
  const { deleteTalk } = useDeleteTalk(head.id, () => undefined)
  const when = formatMoment(head.lastCallAt, language)
  return (
    <View style={styles.talk}>
      <Pressable role="button" onPress={onOpen} style={styles.row}>
        <Avatar id={head.astrologerId} name={name} size={48} />
        <View style={styles.words}>
          <Text style={text.heading}>{name}</Text>
          <Text style={text.quiet}>{`${when} · ${t(`languages.${head.language}`)}`}</Text>
          {head.headline ? <Text style={text.body}>{head.headline}</Text> : null}
        </View>
        <Icon name="chevron-right" color={colors.quiet} />
      </Pressable>
      <DeleteButton
        label={t('privacy.delete')}
        says={`${t('privacy.deleteTalk')}: ${name}, ${when}`}
        question={t('privacy.deleteTalkQuestion')}
        details={t('privacy.deleteTalkDetails')}
        onDelete={deleteTalk}
      />
    </View>
  )
}

const styles = StyleSheet.create({
  talk: {
    alignItems: 'flex-end',
    borderRadius: radius.l,
    borderWidth: 1,
    borderColor: colors.edge,
    backgroundColor: colors.surface,
  },
  row: {
    width: '100%',
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.m,
    padding: space.l,
  },
  words: { flex: 1 },
})
