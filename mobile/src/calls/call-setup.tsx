import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { StyleSheet, Text, View } from 'react-native'
import type { CallRequest } from '@astrovoice/client'
import type { Astrologer, BirthProfileId, ConversationId, Language, TurnTaking } from '@astrovoice/contracts'
import { birthsQuery } from '../births/queries.ts'
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
  const { language: uiLanguage, strings } = useLocale()
  const { api } = useSession()
  const { languages } = astrologer
  const [language, setLanguage] = useState<Language>(
    languages.find((each) => each === uiLanguage) ?? languages[0] ?? 'en',
  )
  const [turnTaking, setTurnTaking] = useState<TurnTaking>('automatic')
  const [about, setAbout] = useState<BirthProfileId>()
  const births = useQuery(birthsQuery(api))

  const start = () =>
    onStart({
      astrologerId: astrologer.id,
      language,
      turnTaking,
      ...(about && { birthProfileId: about }),
      ...(conversationId && { conversationId }),
    })
  return (
    <View style={styles.setup}>
      <Card>
        <Text style={text.label}>{strings.call.language}</Text>
        <ChoiceChips
          label={strings.call.language}
          options={languages.map((value) => ({ value, label: strings.languages[value] }))}
          chosen={language}
          onChoose={setLanguage}
        />
        <Text style={text.label}>{strings.call.turnTaking}</Text>
        <ChoiceChips
          label={strings.call.turnTaking}
          options={[
            { value: 'automatic', label: strings.call.automatic },
            { value: 'push-to-talk', label: strings.call.pushToTalk },
          ]}
          chosen={turnTaking}
          onChoose={setTurnTaking}
        />
        <WhenLoaded query={births}>
          {(birthProfiles) =>
            birthProfiles.length > 1 ? (
              <>
                <Text style={text.label}>{strings.call.about}</Text>
                <ChoiceChips
                  label={strings.call.about}
                  options={birthProfiles.map(({ id, name }) => ({ value: id, label: name }))}
                  chosen={about ?? birthProfiles[0]?.id}
                  onChoose={setAbout}
                />
              </>
            ) : null
          }
        </WhenLoaded>
      </Card>
      <Button label={strings.call.start} isBusy={isDialling} onPress={start} />
      <Text style={[text.quiet, styles.disclaimer]}>{strings.call.disclaimer}</Text>
    </View>
  )
}

const styles = StyleSheet.create({
  setup: { gap: space.l },
  disclaimer: { textAlign: 'center' },
})
