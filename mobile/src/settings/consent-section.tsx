import { useQuery } from '@tanstack/react-query'
import { StyleSheet, Text, View } from 'react-native'
import type { Consent, Notice } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Notice as Message } from '../components/notice.tsx'
import { space, text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { toDecisions } from '../consent/answers.ts'
import { NoticeDetails } from '../consent/notice-details.tsx'
import { consentsQuery, noticesQuery } from '../consent/queries.ts'
import { useDecide } from '../consent/use-decide.ts'
import { formatMoment } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { Section } from './section.tsx'

/** What the caller agrees to and since when. One press gives or withdraws it. */
export function ConsentSection() {
  const { language, t } = useLocale()
  const { api } = useSession()
  const notices = useQuery(noticesQuery(api, language))
  const consents = useQuery(consentsQuery(api))
  const byPurpose = new Map(consents.data?.consents.map((each) => [each.purpose, each]))
  return (
    <Section title={t('settings.consents')}>
      <WhenLoaded query={consents}>{() => null}</WhenLoaded>
      <WhenLoaded query={notices}>
        {(found) =>
          found.notices.map((notice) => {
            const consent = byPurpose.get(notice.purpose)
            return consent ? <ConsentCard key={notice.purpose} {...{ notice, consent }} /> : null
          })
        }
      </WhenLoaded>
    </Section>
  )
}

interface ConsentCardProps {
  readonly notice: Notice
  readonly consent: Consent
}

function ConsentCard({ notice, consent: { purpose, isGiven, decidedAt } }: ConsentCardProps) {
  const { language, t } = useLocale()
  const { isBusy, trouble, decide } = useDecide()
  const since = decidedAt ? formatMoment(decidedAt, language) : null
  const status =
    since === null
      ? t('consent.undecided')
      : isGiven
        ? t('consent.givenAt', { time: since })
        : t('consent.refusedAt', { time: since })
  const action = isGiven ? t('consent.withdraw') : t('consent.agree')
  return (
    <Card>
      <View style={styles.head}>
        <View style={styles.words}>
          <Text style={text.label}>{notice.title}</Text>
          <Text style={text.quiet}>{status}</Text>
        </View>
        <Button
          kind="plain"
          label={action}
          says={`${notice.title}: ${action}`}
          isBusy={isBusy}
          onPress={() => decide({ decisions: toDecisions([notice], { [purpose]: !isGiven }) })}
        />
      </View>
      {trouble ? <Message message={trouble} /> : null}
      <Disclosure label={t('consent.details')} says={`${t('consent.details')}: ${notice.title}`}>
        <NoticeDetails notice={notice} />
      </Disclosure>
    </Card>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: space.m },
  words: { flex: 1, gap: 2 },
})
