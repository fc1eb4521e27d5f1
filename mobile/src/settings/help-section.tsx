import { useQuery } from '@tanstack/react-query'
import { Linking, Text } from 'react-native'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { noticesQuery } from '../consent/queries.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { Section } from './section.tsx'

/**
 * Free help lines of India: telemanas.mohfw.gov.in, 112.gov.in, the women's helpline, Childline, the National Commission
 * for Women, the Elder Line (elderline.dosje.gov.in) and that of online fraud (cybercrime.gov.in).
 */
const helpLines = [
  ['settings.lines.teleManas', '14416'],
  ['settings.lines.emergency', '112'],
  ['settings.lines.women', '181'],
  ['settings.lines.children', '1098'],
  ['help.ncw', '14490'],
  ['help.elders', '14567'],
  ['help.cyber', '1930'],
] as const

/** Help in distress, and whom to complain to about the use of data. */
export function HelpSection() {
  const { language, t } = useLocale()
  const { api } = useSession()
  const notices = useQuery(noticesQuery(api, language))
  return (
    <>
      <Section title={t('settings.helpLines')}>
        <Card>
          {helpLines.map(([name, phone]) => (
            <Button
              key={name}
              kind="link"
              label={`${t(name)}: ${phone}`}
              onPress={() => void Linking.openURL(`tel:${phone}`)}
            />
          ))}
          <Text style={text.quiet}>{t('help.about')}</Text>
        </Card>
      </Section>
      <WhenLoaded query={notices}>
        {({ grievanceContact: contact }) =>
          contact ? (
            <Section title={t('settings.complaints')}>
              <Card>
                <Text style={text.body}>{t('settings.complaintsAbout')}</Text>
                <Text style={text.label}>{contact.name}</Text>
                <Button
                  kind="link"
                  label={contact.email}
                  onPress={() => void Linking.openURL(`mailto:${contact.email}`)}
                />
              </Card>
            </Section>
          ) : null
        }
      </WhenLoaded>
    </>
  )
}
