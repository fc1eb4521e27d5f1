import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { StyleSheet, Text, View } from 'react-native'
import type { ConversationHead, ConversationId } from '@astrovoice/contracts'
import { useAstrologerNames } from '../astrologers/use-astrologer-names.ts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { DeleteButton } from '../components/delete-button.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { ShowEarlier } from '../components/show-earlier.tsx'
import { space, text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { conversationsQuery, forgetTalks } from '../conversations/queries.ts'
import { useDeleteTalk } from '../conversations/use-delete-talk.ts'
import { formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { Predictions } from './predictions.tsx'
import { readMemoryAgain } from './queries.ts'
import { RememberedThings } from './remembered-things.tsx'
import { Sharing } from './sharing.tsx'
import { useMemoryWords } from './use-memory-words.ts'

export interface MemoryScreenProps {
  readonly onBack: () => void
  readonly onOpen: (id: ConversationId) => void
}

/**
 * What astrologers remember: facts, answers, predictions, and the talks with their main answers. Each is forgotten by
 * itself, or all at once.
 */
export function MemoryScreen({ onBack, onOpen }: MemoryScreenProps) {
  const { t } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const about = useMemoryWords()
  const talks = useInfiniteQuery(conversationsQuery(api))
  const forgetAll = async () => {
    await api.ask('deleteConversations', {})
    await Promise.all([forgetTalks(cache, api), readMemoryAgain(cache, api)])
  }
  return (
    <Screen title={t('memory.title')} onBack={onBack}>
      <Text style={text.body}>{about}</Text>
      <RememberedThings />
      <Predictions />
      <Sharing />
      <WhenLoaded query={talks}>
        {(heads) => {
          if (heads.length === 0) return <Notice kind="hint" message={t('memory.none')} />
          return (
            <>
              {heads.map((head) => (
                <Remembered key={head.id} head={head} onOpen={() => onOpen(head.id)} />
              ))}
              <DeleteButton
                label={t('memory.forgetAll')}
                question={t('memory.forgetAllQuestion')}
                details={t('memory.forgetAllDetails')}
                onDelete={forgetAll}
              />
            </>
          )
        }}
      </WhenLoaded>
      <ShowEarlier query={talks} />
    </Screen>
  )
}

interface RememberedProps {
  readonly head: ConversationHead
  readonly onOpen: () => void
}

function Remembered({ head, onOpen }: RememberedProps) {
  const { language, t } = useLocale()
  const name = useAstrologerNames()(head.astrologerId)
  const when = formatMoment(head.lastCallAt, language)
  const { deleteTalk } = useDeleteTalk(head.id, () => undefined)
  return (
    <Card>
      <Text role="heading" aria-level={2} style={text.label}>{`${name} · ${when}`}</Text>
      <Text style={text.body}>{head.headline ?? t('memory.noHeadline')}</Text>
      <View style={styles.row}>
        <Button
          kind="link"
          label={t('conversations.transcript')}
          says={`${t('conversations.transcript')}: ${name}, ${when}`}
          onPress={onOpen}
        />
        <DeleteButton
          label={t('memory.forget')}
          says={t('memory.forgetWhat', { name, when })}
          question={t('memory.forgetQuestion')}
          details={t('privacy.deleteTalkDetails')}
          onDelete={deleteTalk}
        />
      </View>
    </Card>
  )
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: space.m },
})
