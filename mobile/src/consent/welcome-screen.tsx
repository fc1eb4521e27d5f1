import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Text } from 'react-native'
import type { Consents } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { LanguageSwitch } from '../locale/language-switch.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { noticesToAsk, toDecisions, type Answers } from './answers.ts'
import { PurposeChoice } from './purpose-choice.tsx'
import { noticesQuery } from './queries.ts'
import { useDecide } from './use-decide.ts'

export interface WelcomeScreenProps {
  readonly consents: Consents
  readonly onSettings: () => void
}

/** Asks a signed-in caller for their age and their consents, before any of their data is used. */
export function WelcomeScreen({ consents, onSettings }: WelcomeScreenProps) {
  const { language, t } = useLocale()
  const { api, leave } = useSession()
  const leaving = useAttempt()
  const notices = useQuery(noticesQuery(api, language))
  const [answers, setAnswers] = useState<Answers>({})
  const [isAdult, setAdult] = useState(consents.adultDeclaredAt !== null ? true : undefined)
  const [hasTried, setTried] = useState(false)
  const { isBusy, trouble, decide } = useDecide()
  const shown = noticesToAsk(notices.data?.notices ?? [], consents)
  const lacksAccount = shown.some(({ purpose }) => purpose === 'service') && !answers.service
  const problem =
    isAdult === false
      ? t('consent.adultsOnly')
      : isAdult === undefined
        ? t('consent.ageMissing')
        : lacksAccount
          ? t('consent.accountMissing')
          : null

  const goOn = () => {
    setTried(true)
    if (problem === null) decide({ isAdult: true, decisions: toDecisions(shown, answers) })
  }
  return (
    <Screen title={t('consent.title')} aside={<LanguageSwitch />}>
      <Text style={text.body}>{t('consent.intro')}</Text>
      <WhenLoaded query={notices}>
        {() =>
          shown.map((notice) => (
            <PurposeChoice
              key={notice.purpose}
              notice={notice}
              chosen={answers[notice.purpose]}
              onChoose={(isGiven) => setAnswers({ ...answers, [notice.purpose]: isGiven })}
            />
          ))
        }
      </WhenLoaded>
      {consents.adultDeclaredAt === null ? <AgeChoice chosen={isAdult} onChoose={setAdult} /> : null}
      {hasTried && problem ? <Notice message={problem} /> : null}
      {trouble ? <Notice message={trouble} /> : null}
      {notices.data ? <Button label={t('consent.goOn')} isBusy={isBusy} onPress={goOn} /> : null}
      <Button kind="link" label={t('settings.title')} onPress={onSettings} />
      <Button kind="link" label={t('signIn.signOut')} onPress={() => void leaving.attempt(leave)} />
    </Screen>
  )
}

interface AgeChoiceProps {
  readonly chosen: boolean | undefined
  readonly onChoose: (isAdult: boolean | undefined) => void
}

function AgeChoice({ chosen, onChoose }: AgeChoiceProps) {
  const { t } = useLocale()
  return (
    <Card>
      <Text role="heading" aria-level={2} style={text.heading}>
        {t('consent.ageQuestion')}
      </Text>
      <ChoiceChips<boolean | undefined>
        label={t('consent.ageQuestion')}
        options={[
          { value: false, label: t('consent.no') },
          { value: true, label: t('consent.yes') },
        ]}
        chosen={chosen}
        onChoose={onChoose}
      />
    </Card>
  )
}
