import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { StyleSheet, Text, View } from 'react-native'
import type { CallRequest } from '@astrovoice/client'
import type {
  Astrologer,
  BirthProfile,
  BirthProfileId,
  ConversationId,
  Language,
  TurnTaking,
} from '@astrovoice/contracts'
import { birthsQuery, meQuery } from '../births/queries.ts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { space, text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'

export interface CallSetupProps {
  readonly astrologer: Astrologer
  readonly conversationId: ConversationId | undefined
  readonly isDialling: boolean
  readonly onStart: (request: CallRequest) => void
}

/** The choices before a call: language, birth profile and turn taking. */
export function CallSetup({ astrologer, conversationId, isDialling, onStart }: CallSetupProps) {
  const { language: uiLanguage, t } = useLocale()
  const { api } = useSession()
  const { languages } = astrologer
  const [chosen, setLanguage] = useState<Language | null>(null)
  const me = useQuery(meQuery(api))
  const wanted = chosen ?? me.data?.preferences.speechLanguage ?? uiLanguage
  const language = languages.find((each) => each === wanted) ?? languages[0] ?? 'en'
  const [turnTaking, setTurnTaking] = useState<TurnTaking>('automatic')
  const [about, setAbout] = useState<BirthProfileId>()
  const births = useQuery(birthsQuery(api))

  const start = () =>
    onStart({
      astrologerId: astrologer.id,
      language,
      turnTaking,
      opening: 'astrologer',
      ...(about && { birthProfileId: about }),
      ...(conversationId && { conversationId }),
    })
  return (
    <View style={styles.setup}>
      <Card>
        <Text style={text.label}>{t('call.language')}</Text>
        <ChoiceChips
          label={t('call.language')}
          options={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
          chosen={language}
          onChoose={setLanguage}
        />
        <Text style={text.label}>{t('call.turnTaking')}</Text>
        <ChoiceChips
          label={t('call.turnTaking')}
          options={[
            { value: 'automatic', label: t('call.automatic') },
            { value: 'push-to-talk', label: t('call.pushToTalk') },
          ]}
          chosen={turnTaking}
          onChoose={setTurnTaking}
        />
        <WhenLoaded query={births}>
          {(birthProfiles) =>
            birthProfiles.length > 1 ? (
              <>
                <Text style={text.label}>{t('call.about')}</Text>
                <ChoiceChips
                  label={t('call.about')}
                  options={birthProfiles.map(({ id, name }) => ({ value: id, label: name }))}
                  chosen={about ?? defaultOf(birthProfiles)?.id}
                  onChoose={setAbout}
                />
              </>
            ) : null
          }
        </WhenLoaded>
      </Card>
      <Button icon="phone" label={t('call.start')} isBusy={isDialling} onPress={start} />
      <Text style={[text.quiet, styles.disclaimer]}>{t('call.disclaimer')}</Text>
    </View>
  )
}

/** The one that the gateway takes when none is chosen. */
const defaultOf = (births: readonly BirthProfile[]) =>
  births.find(({ relation }) => relation === 'self') ?? births[0]

const styles = StyleSheet.create({
  setup: { gap: space.l },
  disclaimer: { textAlign: 'center' },
})
