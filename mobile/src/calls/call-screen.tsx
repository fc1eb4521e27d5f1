import { useEffect } from 'react'
import { StyleSheet, Text, View } from 'react-native'
import type { Astrologer, ConversationId, EndReason } from '@astrovoice/contracts'
import { Avatar } from '../astrologers/avatar.tsx'
import { Button } from '../components/button.tsx'
import { Screen } from '../components/screen.tsx'
import { colors, space, text } from '../components/theme.ts'
import { Columns } from '../design/columns.tsx'
import { formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Trouble } from './call-notices.tsx'
import { CallSetup } from './call-setup.tsx'
import { KeptCallOffer } from './kept/kept-call-offer.tsx'
import { LiveCall } from './live-call.tsx'
import { useCall } from './use-call.ts'
import { CallPrice } from '../wallet/call-price.tsx'
import { useKeptCall } from './kept/use-kept-call.ts'

export interface CallScreenProps {
  readonly astrologer: Astrologer
  readonly conversationId: ConversationId | undefined
  readonly onEnded: (conversationId: ConversationId, reason: EndReason) => void
  readonly onBack: () => void
}

export function CallScreen({ astrologer, conversationId, onEnded, onBack }: CallScreenProps) {
  const calling = useCall(astrologer.id)
  const [kept, forget] = useKeptCall()
  const { view, call, start, resume } = calling
  const { language, t } = useLocale()

  useEffect(() => {
    if (view.end && view.conversationId) onEnded(view.conversationId, view.end.reason)
  }, [view.end, view.conversationId, onEnded])

  const isConnecting = view.phase === 'connecting'
  const goOn = kept?.astrologerId === astrologer.id ? kept : null

  if (call) return <LiveCall {...{ astrologer, calling, onBack }} />
  return (
    <Screen isWide title={astrologer.name} onBack={onBack}>
      <Columns>
        <View style={styles.opening}>
          <Avatar id={astrologer.id} name={astrologer.name} size={112} />
          <Text style={[text.body, styles.tagline]}>{astrologer.tagline}</Text>
          <Text style={[text.heading, styles.price]}>
            {t('astrologers.perMinute', { price: formatPaise(astrologer.pricePaisePerMinute, language) })}
          </Text>
        </View>
        <View style={styles.setup}>
          <CallPrice pricePaisePerMinute={astrologer.pricePaisePerMinute} />
          <Trouble view={view} />
          {goOn ? (
            // A call that the gateway refuses is not offered again; one that it could not be asked for is.
            <KeptCallOffer isBusy={isConnecting} onGoOn={() => resume(goOn, forget)} />
          ) : null}
          <CallSetup
            astrologer={astrologer}
            conversationId={conversationId}
            isDialling={isConnecting}
            onStart={start}
          />
        </View>
      </Columns>
      {view.trouble ? <Button kind="link" label={t('back')} onPress={onBack} /> : null}
    </Screen>
  )
}

const styles = StyleSheet.create({
  opening: { alignItems: 'center', gap: space.l, paddingVertical: space.l },
  tagline: { textAlign: 'center' },
  setup: { gap: space.l },
  price: { color: colors.lamp },
})
